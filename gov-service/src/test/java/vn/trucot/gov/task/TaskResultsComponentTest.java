package vn.trucot.gov.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TaskResultsComponentTest {

    private static final String RESULTS = "/api/v1/gov/task-results";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private String unit = "";

    /** A and B are the head's, one in time and refused, one late; C is the clerk's, done in time; D names nobody and is late. */
    @BeforeEach
    void aCommuneWithFourTasks() {
        unit = new KnownUnits(orgUnits).commune();
        given().contentType("application/json")
                .body(List.of(
                        task("A", "2025-03-31", "Trưởng phòng", "2025-03-05", Map.of("accepted", false)),
                        task("B", "2025-03-10", "Trưởng phòng", "2025-04-02", Map.of("accepted", true)),
                        task("C", "2025-02-28", "Chuyên viên", "2025-02-27", Map.of("accepted", true)),
                        task("D", "2025-03-20", null, null, Map.of())))
                .post("/api/v1/gov/tasks/batch")
                .then()
                .statusCode(200);
    }

    /** Each position with the tasks done, judged, accepted, due and done by then. */
    @ParameterizedTest
    @CsvSource({
        "2025-02, Chuyên viên 1 1 1 1 1",
        "2025-03, Trưởng phòng 1 1 0 2 1; null 0 0 0 1 0",
        "2025-04, Trưởng phòng 1 1 1 0 0",
        "2025-Q1, Chuyên viên 1 1 1 1 1; Trưởng phòng 1 1 0 2 1; null 0 0 0 1 0",
        "2025,    Chuyên viên 1 1 1 1 1; Trưởng phòng 2 2 1 2 1; null 0 0 0 1 0",
    })
    void aPositionIsToldByTheNumberQualityAndTimelinessOfItsTasks(String period, String expected) {
        List<Map<String, Object>> results = results(period);

        assertThat(results.stream().map(TaskResultsComponentTest::shown)).containsExactly(expected.split("; "));
        assertThat(results)
                .extracting("orgUnit", "period", "demo")
                .containsOnly(org.assertj.core.groups.Tuple.tuple(unit, period, false));
    }

    @ParameterizedTest
    @CsvSource({"2025-02", "2025-03", "2025-04"})
    void thePositionsOfAUnitAddUpToItsFigures(String month) {
        MeasuredFigures figures = new MeasuredFigures(dataSource);

        assertThat(figures.of("GOV.TASK.DONE", unit, month)).hasValue(sum(month, "done") + " RECORDS");
        assertThat(figures.of("GOV.TASK.ACCEPTED", unit, month))
                .hasValue(sum(month, "accepted") + "/" + sum(month, "judged") + " RECORDS");
        assertThat(figures.of("GOV.TASK.ON_TIME", unit, month).orElse("0/0 RECORDS"))
                .isEqualTo(sum(month, "onTime") + "/" + sum(month, "due") + " RECORDS");
    }

    @Test
    void theyAreAFileToo() {
        given().queryParam("period", "2025-04")
                .queryParam("within", unit)
                .queryParam("format", "csv")
                .get(RESULTS)
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .body(is("orgUnit,position,period,done,judged,accepted,due,onTime,demo\n" + unit
                        + ",Trưởng phòng,2025-04,1,1,1,0,0,false\n"));
    }

    @Test
    void whatIsAskedMustBeAPeriod() {
        given().get(RESULTS).then().statusCode(400).body("errors.field", contains("period"));
        given().queryParam("period", "2025-13")
                .get(RESULTS)
                .then()
                .statusCode(400)
                .body(containsString("2025-13"));
        given().queryParam("period", "2025-03")
                .queryParam("within", unit + ".none")
                .get(RESULTS)
                .then()
                .statusCode(200)
                .body("$", empty());
    }

    private List<Map<String, Object>> results(String period) {
        return given().queryParam("period", period)
                .queryParam("within", unit)
                .get(RESULTS)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("$");
    }

    private int sum(String month, String field) {
        return results(month).stream()
                .mapToInt(result -> (int) result.get(field))
                .sum();
    }

    private static String shown(Map<String, Object> result) {
        return "%s %s %s %s %s %s"
                .formatted(
                        result.get("position"),
                        result.get("done"),
                        result.get("judged"),
                        result.get("accepted"),
                        result.get("due"),
                        result.get("onTime"));
    }

    private Map<String, Object> task(
            String code, String dueOn, String position, String doneOn, Map<String, Object> more) {
        Map<String, Object> task = new HashMap<>(TaskRegisterComponentTest.task(unit, code, "2025-01-05", dueOn));
        task.put("position", position);
        if (doneOn != null) {
            task.put("startedOn", "2025-01-10");
            task.put("doneOn", doneOn);
        }
        task.putAll(more);
        return task;
    }
}
