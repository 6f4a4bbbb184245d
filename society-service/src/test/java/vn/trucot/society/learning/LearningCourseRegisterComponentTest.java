package vn.trucot.society.learning;

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
class LearningCourseRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Test
    void coursesAreListedByProgrammeModeAndPeriod() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        record(1),
                        with(record(2), "programme", "AI_LITERACY"),
                        with(with(record(3), "startsOn", "2026-01-05"), "endsOn", "2026-01-06")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&programme=AI_LITERACY").then().body("items.name", contains(name(2)));
        given().get(list() + "&heldIn=2025-12").then().body("items.name", contains(name(1), name(2)));
        given().get(list() + "&mode=IN_PERSON&heldIn=2026").then().body("items.name", contains(name(3)));
    }

    @Override
    protected String records() {
        return "/api/v1/society/learning-courses";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> course = new LinkedHashMap<>();
        course.put("orgUnit", unit);
        course.put("name", name(number));
        course.put("programme", "DIGITAL_LITERACY");
        course.put("mode", "IN_PERSON");
        course.put("startsOn", "2025-12-01");
        course.put("endsOn", "2025-12-03");
        course.put("learners", 40);
        course.put("women", 22);
        course.put("demo", false);
        return course;
    }

    private static String name(int number) {
        return "Lớp bình dân học vụ số " + number;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "certificates", 30);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("programme", with(record(92), "programme", "POETRY"));
        bad.put("mode", with(record(93), "mode", "LETTER"));
        bad.put("endsOn", with(record(94), "endsOn", "2026-03-16"));
        bad.put("learners", with(record(95), "learners", -1));
        bad.put("women", with(record(96), "women", 41));
        bad.put("ethnicMinorities", with(record(97), "ethnicMinorities", 41));
        bad.put("certificates", with(record(98), "certificates", 41));
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
