package vn.trucot.economy.supportplan;

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
class SupportPlanRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Test
    void plansAreListedByTheDayOnWhichTheyHold() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        record(1),
                        with(record(2), "validTo", "2026-02-01"),
                        with(record(3), "validFrom", "2026-02-01")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&on=2026-01-31").then().body("items.code", contains("KH-1", "KH-2"));
        given().get(list() + "&on=2026-02-01").then().body("items.code", contains("KH-1", "KH-3"));
    }

    @Override
    protected String records() {
        return "/api/v1/economy/support-plans";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> plan = new LinkedHashMap<>();
        plan.put("orgUnit", unit);
        plan.put("code", "KH-" + number);
        plan.put("name", "Kế hoạch hỗ trợ " + number);
        plan.put("validFrom", "2025-11-10");
        plan.put("enterprises", 40);
        plan.put("progress", List.of());
        plan.put("demo", false);
        return plan;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "enterprises", 41);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(91), "code", " "));
        bad.put("name", with(record(92), "name", " "));
        bad.put("validFrom", with(record(93), "validFrom", "2026-03-16"));
        bad.put("validTo", with(record(94), "validTo", "2025-11-10"));
        bad.put("enterprises", with(record(95), "enterprises", 0));
        bad.put("progress", with(record(96), "progress", List.of(progress("2025-11-09", 1))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(record(number), "progress", List.of(progress("2025-12-01", 5), progress("2026-01-31", 12)));
    }

    private static Map<String, Object> progress(String day, int enterprises) {
        return Map.of("day", day, "enterprises", enterprises);
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
