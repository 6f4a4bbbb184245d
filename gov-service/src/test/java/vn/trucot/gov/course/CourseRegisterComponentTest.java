package vn.trucot.gov.course;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class CourseRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/courses";
    }

    /** In the fourth quarter, one of the periods that the contract asks for. */
    @Override
    protected Map<String, Object> record(int number) {
        return course(unit, "Kỹ năng số " + number, "2025-12-01", "2025-12-03", 1, 20, 5);
    }

    static Map<String, Object> course(
            String unit, String name, String startsOn, String endsOn, int leaders, int officials, int others) {
        Map<String, Object> course = new LinkedHashMap<>();
        course.put("orgUnit", unit);
        course.put("name", name);
        course.put("kind", "TRAINING");
        course.put("level", "BASIC");
        course.put("startsOn", startsOn);
        course.put("endsOn", endsOn);
        course.put("leaders", leaders);
        course.put("officials", officials);
        course.put("others", others);
        course.put("demo", false);
        return course;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "officials", 21);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("name", with(record(90), "name", " "));
        bad.put("kind", with(record(91), "kind", "PARTY"));
        bad.put("level", with(record(92), "level", "HIGH"));
        bad.put("endsOn", with(record(93), "endsOn", "2025-11-30"));
        bad.put("leaders", with(record(94), "leaders", -1));
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
