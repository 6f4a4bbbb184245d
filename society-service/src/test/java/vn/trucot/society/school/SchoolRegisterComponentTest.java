package vn.trucot.society.school;

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
class SchoolRegisterComponentTest extends RegisterContract {

    private String commune = "";

    @BeforeEach
    void aCommune() {
        commune = new KnownUnits(orgUnits).commune();
    }

    @Test
    void pilotSchoolsAreListedAndThoseOfADay() {
        // Given
        given().contentType("application/json")
                .body(List.of(
                        record(1),
                        with(record(2), "pilot", true),
                        with(record(3), "activeTo", "2025-06-01"),
                        with(record(4), "level", "PRIMARY")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&pilot=true").then().body("items.name", contains(name(2)));
        given().get(list() + "&pilot=false&on=2025-06-01").then().body("items.name", contains(name(1), name(4)));
        given().get(list() + "&level=PRIMARY").then().body("items.name", contains(name(4)));
    }

    @Override
    protected String records() {
        return "/api/v1/society/schools";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> school = new LinkedHashMap<>();
        school.put("commune", commune);
        school.put("name", name(number));
        school.put("level", "LOWER_SECONDARY");
        school.put("activeFrom", "2025-01-10");
        school.put("pilot", false);
        school.put("surveyed", true);
        school.put("demo", false);
        return school;
    }

    private static String name(int number) {
        return "Trường trung học cơ sở " + number;
    }

    private static Map<String, Object> year(int year, Object... numbers) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("year", year));
        for (int i = 0; i < numbers.length; i += 2) {
            told.put((String) numbers[i], numbers[i + 1]);
        }
        return told;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "platformSince", "2025-12-01");
    }

    @Override
    protected Map<String, Object> full(int number) {
        Map<String, Object> full = with(record(number), "pilot", true);
        full = with(full, "platformSince", "2025-02-01");
        return with(
                full,
                "years",
                List.of(year(2025, "pupils", 400, "pupilsWithCards", 300, "fees", 9, "cashlessFees", 9)));
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("commune", with(record(90), "commune", "P-unknown"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("level", with(record(92), "level", "COLLEGE"));
        bad.put("activeFrom", with(record(93), "activeFrom", "2026-03-16"));
        bad.put("activeTo", with(record(94), "activeTo", "2025-01-10"));
        bad.put("platformSince", with(record(95), "platformSince", "2026-03-16"));
        bad.put("reportCardSince", with(record(96), "reportCardSince", "2026-03-16"));
        bad.put("contactBookSince", with(record(97), "contactBookSince", "2026-03-16"));
        bad.put("rollCallSince", with(record(98), "rollCallSince", "2026-03-16"));
        bad.put("cashlessSince", with(record(99), "cashlessSince", "2026-03-16"));
        bad.put("resourcesSince", with(record(100), "resourcesSince", "2026-03-16"));
        bad.put("years", with(record(101), "years", List.of(year(2025, "teachers", 10, "teachersUsing", 11))));
        return bad;
    }

    @Test
    void ofAYearNoPartIsMoreThanItsWholeAndNoneIsToldTwiceOrAhead() {
        for (List<Map<String, Object>> years : List.of(
                List.of(year(2025, "pupils", 1, "pupilsWithCards", 2)),
                List.of(year(2025, "classes", 1, "classesOnline", 2)),
                List.of(year(2025, "fees", 1, "cashlessFees", 2)),
                List.of(year(2025), year(2025, "fees", 1)),
                List.of(year(2027)))) {
            // When / Then
            given().contentType("application/json")
                    .body(List.of(with(record(1), "years", years)))
                    .post(records() + "/batch")
                    .then()
                    .statusCode(422)
                    .body("errors.field", contains("years"));
        }
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
