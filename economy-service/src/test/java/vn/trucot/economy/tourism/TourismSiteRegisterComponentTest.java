package vn.trucot.economy.tourism;

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
class TourismSiteRegisterComponentTest extends RegisterContract {

    private String province = "";
    private String commune = "";

    @BeforeEach
    void aCommune() {
        KnownUnits units = new KnownUnits(orgUnits);
        province = units.province();
        commune = units.commune();
    }

    @Test
    void sitesAreListedByTheUnitThatTheyLieInAndByDay() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        record(1),
                        with(record(2), "activeTo", "2026-02-01"),
                        with(record(3), "activeFrom", "2026-02-01")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        String sites = records() + "?orgUnit=" + province + "&on=";
        given().get(sites + "2026-01-31").then().body("items.code", contains("S1", "S2"));
        given().get(sites + "2026-02-01").then().body("items.code", contains("S1", "S3"));
    }

    @Override
    protected String records() {
        return "/api/v1/economy/tourism-sites";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> site = new LinkedHashMap<>();
        site.put("commune", commune);
        site.put("code", "S" + number);
        site.put("name", "Khu du lịch " + number);
        site.put("activeFrom", "2025-11-10");
        site.put("demo", false);
        return site;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "qrSince", "2025-12-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("commune", with(record(90), "commune", province));
        bad.put("code", with(record(91), "code", " "));
        bad.put("name", with(record(92), "name", " "));
        bad.put("activeFrom", with(record(93), "activeFrom", "2026-03-16"));
        bad.put("activeTo", with(record(94), "activeTo", "2025-11-10"));
        bad.put("guideSince", with(record(95), "guideSince", "2026-03-16"));
        bad.put("qrSince", with(record(96), "qrSince", "2026-03-16"));
        bad.put("bookingSince", with(record(97), "bookingSince", "2026-03-16"));
        bad.put("appSince", with(record(98), "appSince", "2026-03-16"));
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
