package vn.trucot.society.culturehouse;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class CultureHouseRegisterComponentTest extends RegisterContract {

    private String commune = "";
    private String village = "";

    @BeforeEach
    void aVillage() {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        village = units.village(commune, 1);
    }

    @Override
    protected String records() {
        return "/api/v1/society/culture-houses";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return house(village, "Nhà văn hóa " + number);
    }

    static Map<String, Object> house(String village, String name) {
        Map<String, Object> house = new LinkedHashMap<>();
        house.put("village", village);
        house.put("name", name);
        house.put("openedOn", "2025-11-10");
        house.put("computers", 2);
        house.put("internet", true);
        house.put("screen", false);
        house.put("demo", false);
        return house;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "closedOn", "2026-02-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("village", house(commune, "Nhà văn hóa xã"));
        bad.put("name", with(record(90), "name", " "));
        bad.put("openedOn", with(record(91), "openedOn", "2026-03-16"));
        bad.put("closedOn", with(record(92), "closedOn", "2025-11-10"));
        bad.put("computers", with(record(93), "computers", -1));
        bad.put("uses", with(record(94), "uses", List.of(use("2025-Q3", 10))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(record(number), "uses", List.of(use("2025-Q4", 100), use("2026-Q1", 40)));
    }

    private static Map<String, Object> use(String quarter, int users) {
        return Map.of("quarter", quarter, "users", users, "videoMeetings", 1);
    }

    @Test
    void useIsToldByQuarterOnceAndOfQuartersThatHaveBegun() {
        assertThatUseIsRefused(
                List.of(use("2025-12", 1)), "'2025-12' is no quarter; use is told by quarter, as 2025-Q1");
        assertThatUseIsRefused(List.of(use("2026-Q2", 1)), "uses has 2026-Q2, which has not begun");
        assertThatUseIsRefused(List.of(use("2025-Q4", 1), use("2025-Q4", 2)), "uses has 2025-Q4 twice");
    }

    private void assertThatUseIsRefused(List<?> uses, String reason) {
        given().contentType("application/json")
                .body(with(record(95), "uses", uses))
                .put(records() + "/" + UUID.randomUUID())
                .then()
                .body("errors[0].reason", equalTo(reason));
    }

    @Override
    protected String list() {
        return records() + "?village=" + village;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
