package vn.trucot.gov.task;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TaskFiguresComponentTest {

    private static final String COUNT = "GOV.TASK.COUNT";
    private static final String DONE = "GOV.TASK.DONE";
    private static final String ON_TIME = "GOV.TASK.ON_TIME";
    private static final String COMMENDABLE = "GOV.TASK.COMMENDABLE";
    private static final String OVERDUE = "GOV.TASK.OVERDUE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    MeasureDue due;

    private MeasuredFigures figures;
    private String unit = "";

    /**
     * A is done before its deadline, B after it, E on it; C is begun and never done, D is not even begun and is cancelled in
     * May.
     */
    @BeforeEach
    void aCommuneWithFiveTasks() {
        figures = new MeasuredFigures(dataSource);
        KnownUnits known = new KnownUnits(orgUnits);
        unit = known.commune();
        NamedRecords.model(known.commune(), "MH-1");
        batch(List.of(
                        task(
                                "A",
                                "2025-01-05",
                                "2025-03-31",
                                done(
                                        "2025-01-10",
                                        "2025-02-20",
                                        Map.of(
                                                "accepted",
                                                true,
                                                "electronic",
                                                true,
                                                "servesModel",
                                                "MH-1",
                                                "effort",
                                                40))),
                        task(
                                "B",
                                "2025-01-20",
                                "2025-02-28",
                                done("2025-02-01", "2025-03-10", Map.of("accepted", false, "effort", 10))),
                        task(
                                "C",
                                "2025-02-01",
                                "2025-03-31",
                                Map.of(
                                        "startedOn",
                                        "2025-03-01",
                                        "progress",
                                        60,
                                        "effort",
                                        50,
                                        "servesIndicator",
                                        "GOV.DATABASE.CONNECTED",
                                        "dependsOn",
                                        "A")),
                        task("D", "2025-02-10", "2025-03-15", Map.of("cancelledOn", "2025-05-02")),
                        task(
                                "E",
                                "2025-03-31",
                                "2025-03-31",
                                done("2025-03-31", "2025-03-31", Map.of("electronic", true)))))
                .statusCode(200);
    }

    @AfterEach
    void backInMarch() {
        clock.back();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 2, 1, 0, 1, 0, 0, 0",
        "2025-02, 4, 2, 0, 1, 0, 1, 0",
        "2025-03, 4, 0, 1, 1, 0, 1, 1",
        "2025-04, 2, 0, 1, 0, 1, 0, 0",
        "2025-05, 1, 0, 0, 0, 1, 0, 0",
        "2025-Q1, 5, 0, 1, 1, 0, 2, 1",
        "2025,    4, 0, 0, 0, 1, 2, 1",
        "2026-03, 1, 0, 0, 0, 1, 0, 0",
    })
    void tasksInHandAreInOneOfSixStatesAtTheEndOfAPeriod(
            String period,
            String all,
            String notBegun,
            String notBegunLate,
            String doing,
            String doingLate,
            String doneInTime,
            String doneLate) {
        assertThat(figures.of(COUNT, unit, period)).hasValue(all + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=not_begun_on_time"))
                .hasValue(notBegun + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=not_begun_late")).hasValue(notBegunLate + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=doing_on_time")).hasValue(doing + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=doing_late")).hasValue(doingLate + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=done_on_time")).hasValue(doneInTime + " RECORDS");
        assertThat(figures.of(COUNT, unit, period, "taskState=done_late")).hasValue(doneLate + " RECORDS");
    }

    /** Number, timeliness, quality: "-" is no figure. */
    @ParameterizedTest
    @CsvSource({
        "2025-01, 0, -,   -,   0/2",
        "2025-02, 1, 0/1, 1/1, 0/3",
        "2025-03, 2, 2/4, 0/1, 1/2",
        "2025-04, 0, -,   -,   2/2",
        "2025-05, 0, -,   -,   1/1",
        "2026-03, -, -,   -,   1/1",
    })
    void resultsOfAMonthAreToldByNumberTimelinessAndQuality(
            String month, String done, String byDeadline, String accepted, String overdue) {
        assertThat(shown(DONE, month, "")).isEqualTo(done);
        assertThat(shown(ON_TIME, month, "")).isEqualTo(byDeadline);
        assertThat(shown("GOV.TASK.ACCEPTED", month, "")).isEqualTo(accepted);
        assertThat(shown(OVERDUE, month, "")).isEqualTo(overdue);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01, 1/2, 1/2, 0/50,   -",
        "2025-02, 1/4, 2/4, 40/100, 0/1",
        "2025-03, 1/4, 1/4, 10/60,  2/4",
        "2025-04, 0/2, 1/2, 0/50,   0/2",
        "2025-05, 0/1, 1/1, 0/50,   0/1",
        "2025-Q1, 2/5, 2/5, 50/100, 2/5",
        "2025,    2/4, 2/4, 50/100, 2/5",
    })
    void whatTasksAreForAndWhatTheyTakeIsToldOfThoseInHand(
            String period, String electronic, String serving, String effort, String commendable) {
        assertThat(shown("GOV.TASK.ELECTRONIC", period, "")).isEqualTo(electronic);
        assertThat(shown("GOV.TASK.SERVING", period, "")).isEqualTo(serving);
        assertThat(shown("GOV.TASK.EFFORT_DONE", period, "")).isEqualTo(effort);
        assertThat(shown(COMMENDABLE, period, "")).isEqualTo(commendable);
    }

    @Test
    void anOutputThatIsRefusedIsAFaultAndOneThatIsNotJudgedIsNone() {
        // When
        batch(List.of(task(
                        "A", "2025-01-05", "2025-03-31", done("2025-01-10", "2025-02-20", Map.of("accepted", false)))))
                .statusCode(200);

        // Then
        assertThat(shown(COMMENDABLE, "2025-03", "")).isEqualTo("1/4");
        assertThat(shown("GOV.TASK.ACCEPTED", "2025-02", "")).isEqualTo("0/1");
        assertThat(shown(ON_TIME, "2025-03", "")).isEqualTo("2/4");
    }

    @Test
    void everyFigureOpensToItsTasks() {
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(
                        COUNT,
                        DONE,
                        ON_TIME,
                        OVERDUE,
                        COMMENDABLE,
                        "GOV.TASK.ACCEPTED",
                        "GOV.TASK.ELECTRONIC",
                        "GOV.TASK.SERVING",
                        "GOV.TASK.EFFORT_DONE");
    }

    /** C is 1 of 1 all the time; F comes due on the 20th, and nobody touches its record. */
    @Test
    void aTaskIsLateFromTheDayAfterItsDeadlineOn() {
        // Given
        batch(List.of(task("F", "2026-03-01", "2026-03-20", Map.of()))).statusCode(200);
        assertThat(shown(OVERDUE, "2026-03", "")).isEqualTo("1/2");
        assertThat(shown(ON_TIME, "2026-03", "")).isEqualTo("-");
        DueDays days = new DueDays(dataSource, clock, due);
        days.begin();

        // When
        days.passTo("2026-03-20");
        String onTheDay = shown(ON_TIME, "2026-03", "") + " " + shown(OVERDUE, "2026-03", "");
        days.passTo("2026-03-21");

        // Then
        assertThat(onTheDay).isEqualTo("0/1 1/2");
        assertThat(shown(OVERDUE, "2026-03", "")).isEqualTo("2/2");
        assertThat(shown(COUNT, "2026-03", "taskState=not_begun_late")).isEqualTo("1");
        assertThat(shown(COUNT, "2026-Q1", "taskState=not_begun_late")).isEqualTo("1");
        assertThat(shown(DONE, "2026-03", "")).isEqualTo("-");
    }

    /** C done late in March 2026: the open month is told, and earlier months stay as they were. */
    @Test
    void aTaskThatIsDoneTellsItsOpenMonth() {
        // When
        batch(List.of(task(
                        "C", "2025-02-01", "2025-03-31", done("2025-03-01", "2026-03-10", Map.of("accepted", true)))))
                .statusCode(200);

        // Then
        assertThat(shown(DONE, "2026-03", "")).isEqualTo("1");
        assertThat(shown("GOV.TASK.ACCEPTED", "2026-03", "")).isEqualTo("1/1");
        assertThat(shown(COUNT, "2026-03", "taskState=done_late")).isEqualTo("1");
        assertThat(shown(ON_TIME, "2025-03", "")).isEqualTo("2/4");
        assertThat(shown(COUNT, "2025-04", "taskState=doing_late")).isEqualTo("1");
    }

    static List<Arguments> mistakes() {
        return List.of(
                Arguments.of(Map.of("doneOn", "2025-02-01"), "doneOn", "not begun by then"),
                Arguments.of(done("2025-02-01", "2025-02-02", Map.of("progress", 90)), "progress", "only then"),
                Arguments.of(Map.of("startedOn", "2025-02-01", "progress", 100), "progress", "only then"),
                Arguments.of(
                        done("2025-02-01", "2025-02-02", Map.of("cancelledOn", "2025-03-01")),
                        "cancelledOn",
                        "cannot be cancelled"),
                Arguments.of(Map.of("dependsOn", "NEW"), "dependsOn", "cannot depend on itself"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aTaskThatContradictsItselfIsRefused(Map<String, Object> more, String field, String reason) {
        batch(List.of(task("NEW", "2025-01-01", "2025-06-30", more)))
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("errors.reason", hasItem(containsString(reason)));
    }

    @ParameterizedTest
    @CsvSource({
        "servesModel, MH-1,       A",
        "dueBy,       2025-02-28, B",
        "openOn,      2025-02-20, B C D",
        "openOn,      2025-05-02, C",
        "lateOn,      2025-02-28, ''",
        "lateOn,      2025-03-01, B",
        "lateOn,      2025-04-01, C D",
    })
    void aListHoldsTheTasksThatMeetACondition(String filter, String value, String codes) {
        given().queryParam("orgUnit", unit)
                .queryParam(filter, value)
                .get("/api/v1/gov/tasks")
                .then()
                .statusCode(200)
                .body("items.code", codes.isEmpty() ? empty() : containsInAnyOrder(codes.split(" ")));
    }

    /** Without the kind of source, which all have in common; "-" if there is no figure. */
    private String shown(String indicator, String period, String breakdown) {
        return figures.of(indicator, unit, period, breakdown)
                .map(figure -> figure.replace(" RECORDS", ""))
                .orElse("-");
    }

    private static Map<String, Object> done(String startedOn, String doneOn, Map<String, Object> more) {
        Map<String, Object> done = new HashMap<>(more);
        done.put("startedOn", startedOn);
        done.put("doneOn", doneOn);
        return done;
    }

    private Map<String, Object> task(String code, String assignedOn, String dueOn, Map<String, Object> more) {
        Map<String, Object> task = TaskRegisterComponentTest.task(unit, code, assignedOn, dueOn);
        task.putAll(more);
        return task;
    }

    private static ValidatableResponse batch(List<Map<String, Object>> tasks) {
        return given().contentType("application/json")
                .body(tasks)
                .post("/api/v1/gov/tasks/batch")
                .then();
    }
}
