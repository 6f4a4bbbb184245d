package vn.trucot.society.contest;

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
class ContestRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Test
    void contestsAndCampaignsAreListedByKindAndPeriod() {
        // Given
        given().contentType("application/json")
                .body(List.of(record(1), with(record(2), "kind", "CAMPAIGN"), with(record(3), "endsOn", "2026-01-06")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&kind=CAMPAIGN").then().body("items.name", contains(name(2)));
        given().get(list() + "&heldIn=2026").then().body("items.name", contains(name(3)));
    }

    @Override
    protected String records() {
        return "/api/v1/society/contests";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> contest = new LinkedHashMap<>();
        contest.put("orgUnit", unit);
        contest.put("name", name(number));
        contest.put("kind", "CONTEST");
        contest.put("startsOn", "2025-12-01");
        contest.put("endsOn", "2025-12-20");
        contest.put("entries", 1200);
        contest.put("demo", false);
        return contest;
    }

    private static String name(int number) {
        return "Tìm hiểu chuyển đổi số " + number;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "reach", 5000);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "LETTER"));
        bad.put("endsOn", with(record(93), "endsOn", "2026-03-16"));
        bad.put("entries", with(record(94), "entries", -1));
        bad.put("reach", with(record(95), "reach", -1));
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
