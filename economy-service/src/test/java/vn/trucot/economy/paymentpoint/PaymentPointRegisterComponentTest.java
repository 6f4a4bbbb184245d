package vn.trucot.economy.paymentpoint;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class PaymentPointRegisterComponentTest extends RegisterContract {

    private String province = "";
    private String commune = "";

    @BeforeEach
    void aCommune() {
        KnownUnits units = new KnownUnits(orgUnits);
        province = units.province();
        commune = units.commune();
    }

    @Test
    void pointsAreListedByKindAndDay() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        record(1),
                        with(record(2), "closedOn", "2026-02-01"),
                        with(record(3), "kind", "AGENT"),
                        with(record(4), "openedOn", "2026-02-02")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        String merchants = records() + "?kind=MERCHANT&orgUnit=" + province + "&on=";
        given().get(merchants + "2026-01-31").then().body("items.code", contains("P1", "P2"));
        given().get(merchants + "2026-02-02").then().body("items.code", contains("P1", "P4"));
    }

    @Override
    protected String records() {
        return "/api/v1/economy/payment-points";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("commune", commune);
        point.put("code", "P" + number);
        point.put("name", "Cửa hàng Đồi Chè " + number);
        point.put("kind", "MERCHANT");
        point.put("openedOn", "2025-11-10");
        point.put("demo", false);
        return point;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "qrSince", "2025-12-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("commune", with(record(90), "commune", province));
        bad.put("code", with(record(91), "code", "A B"));
        bad.put("name", with(record(92), "name", " "));
        bad.put("kind", with(record(93), "kind", "BANK"));
        bad.put("openedOn", with(record(94), "openedOn", "2026-03-16"));
        bad.put("closedOn", with(record(95), "closedOn", "2025-11-10"));
        bad.put("qrSince", with(record(96), "qrSince", "2025-11-09"));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + commune;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
