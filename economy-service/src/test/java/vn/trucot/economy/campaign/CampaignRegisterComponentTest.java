package vn.trucot.economy.campaign;

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
class CampaignRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Test
    void campaignsAreListedByThePeriodInWhichTheyWereHeld() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        with(record(1), "endsOn", "2026-01-02"),
                        record(2),
                        with(with(record(3), "startsOn", "2026-01-05"), "endsOn", "2026-01-05")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&heldIn=2025").then().body("items.name", contains(name(1), name(2)));
        given().get(list() + "&heldIn=2026-01").then().body("items.name", contains(name(1), name(3)));
    }

    @Override
    protected String records() {
        return "/api/v1/economy/cashless-campaigns";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> campaign = new LinkedHashMap<>();
        campaign.put("orgUnit", unit);
        campaign.put("name", name(number));
        campaign.put("startsOn", "2025-12-01");
        campaign.put("endsOn", "2025-12-03");
        campaign.put("merchants", 20);
        campaign.put("payments", 150);
        campaign.put("valueVnd", 30_000_000);
        campaign.put("demo", false);
        return campaign;
    }

    private static String name(int number) {
        return "Ngày không tiền mặt " + number;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "payments", 151);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("endsOn", with(record(92), "endsOn", "2025-11-30"));
        bad.put("merchants", with(record(93), "merchants", -1));
        bad.put("valueVnd", with(record(94), "valueVnd", -1));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + unit;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
