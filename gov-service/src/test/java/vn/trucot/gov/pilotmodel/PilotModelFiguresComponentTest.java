package vn.trucot.gov.pilotmodel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static vn.trucot.gov.pilotmodel.PilotModelRegisterComponentTest.spread;
import static vn.trucot.gov.pilotmodel.PilotModelRegisterComponentTest.wholeGoal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class PilotModelFiguresComponentTest {

    private static final String COUNT = "GOV.PILOT_MODEL.COUNT";
    private static final String CLOSED = "GOV.PILOT_MODEL.CLOSED";
    private static final String WHOLE_GOAL = "GOV.PILOT_MODEL.WHOLE_GOAL";
    private static final String SPREAD = "GOV.PILOT_MODEL.SPREAD";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /**
     * A answers all four questions, is reviewed in June 2024, made wider in February 2025 and spreads to two units; B answers
     * none, spreads to one and ends with January 2025; C begins on the first day of 2025.
     */
    @BeforeEach
    void aCommuneWithThreeModels() {
        figures = new MeasuredFigures(dataSource);
        KnownUnits known = new KnownUnits(orgUnits);
        unit = known.commune();
        known.province("15");
        known.commune("15.1", null, null);
        known.commune("15.2", null, null);
        batch(List.of(
                        model("A", "SCHOOL", "2024-01-10", a()),
                        model(
                                "B",
                                "COMMUNE",
                                "2024-03-31",
                                Map.of("closedOn", "2025-01-31", "spreadTo", List.of(spread("15.1", "2024-12-01")))),
                        model("C", "COMMUNE", "2025-01-01", Map.of())))
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02, 1, 1, 0, 0, 1, 0, 0, 1/1, 0",
        "2024-03, 2, 2, 0, 0, 1, 1, 0, 1/2, 0",
        "2024-06, 2, 1, 1, 0, 1, 1, 0, 1/2, 0",
        "2024-12, 2, 1, 1, 0, 1, 1, 0, 1/2, 1",
        "2025-01, 2, 1, 1, 0, 1, 1, 1, 1/2, 0",
        "2025-02, 2, 1, 0, 1, 1, 1, 1, 1/2, 1",
        "2025-05, 2, 1, 0, 1, 1, 1, 1, 1/2, 2",
        "2026-03, 2, 1, 0, 1, 1, 1, 1, 1/2, 2",
    })
    void modelsThatRunAreCountedAtTheEndOfAMonthByStateAndKind(
            String month,
            String all,
            String pilot,
            String reviewed,
            String scaled,
            String schools,
            String communes,
            String closed,
            String whole,
            String spread) {
        assertThat(figures.of(COUNT, unit, month)).hasValue(all + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelState=pilot")).hasValue(pilot + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelState=reviewed")).hasValue(reviewed + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelState=scaled")).hasValue(scaled + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelKind=school")).hasValue(schools + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelKind=commune")).hasValue(communes + " RECORDS");
        assertThat(figures.of(COUNT, unit, month, "modelKind=tourism")).hasValue("0 RECORDS");
        assertThat(figures.of(CLOSED, unit, month)).hasValue(closed + " RECORDS");
        assertThat(figures.of(WHOLE_GOAL, unit, month)).hasValue(whole + " RECORDS");
        assertThat(figures.of(SPREAD, unit, month)).hasValue(spread + " RECORDS");
    }

    @Test
    void thereIsNothingToCountBeforeTheFirstModelAndEveryFigureOpensToItsModels() {
        assertThat(figures.of(COUNT, unit, "2023-12")).isEmpty();
        assertThat(figures.of(CLOSED, unit, "2023-12")).isEmpty();
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(COUNT, CLOSED, WHOLE_GOAL, SPREAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "baselineValue",
                "targetValue",
                "targetDate",
                "tasks",
                "institutions",
                "people",
                "money",
                "technology",
                "steps"
            })
    void aGoalOfWhichOneAnswerIsMissingIsNotWhole(String question) {
        // Given
        Map<String, Object> goal = wholeGoal();
        goal.remove(question);

        // When
        batch(List.of(model("C", "COMMUNE", "2025-01-01", goal))).statusCode(200);

        // Then
        assertThat(figures.of(WHOLE_GOAL, unit, "2025-03")).hasValue("1/2 RECORDS");
        batch(List.of(model("C", "COMMUNE", "2025-01-01", wholeGoal()))).statusCode(200);
        assertThat(figures.of(WHOLE_GOAL, unit, "2025-03")).hasValue("2/2 RECORDS");
    }

    @Test
    void theSameNumberInAnotherFormIsNoChange() {
        // Given
        Map<String, Object> goal = wholeGoal();
        goal.put("baselineValue", new BigDecimal("40.50"));
        batch(List.of(model("C", "COMMUNE", "2025-01-01", goal))).statusCode(200);

        // When
        goal.put("baselineValue", new BigDecimal("40.5"));

        // Then
        batch(List.of(model("C", "COMMUNE", "2025-01-01", goal))).body("unchanged", equalTo(1));
    }

    /** Published of Yên Bái: 12 models in March 2024. */
    @Test
    @TestSecurity(
            user = "lan",
            roles = {"administrator", "administrator:*:*"})
    void whatWasPublishedStaysBesideWhatIsCounted() {
        // Given
        String province = new KnownUnits(orgUnits).province();
        given().contentType("application/json")
                .body(List.of(Map.of(
                        "indicator", COUNT,
                        "orgUnit", province,
                        "period", "2024-03",
                        "numerator", "12",
                        "sourceKind", "PUBLISHED",
                        "sourceName", "Bí thư Tỉnh ủy",
                        "publishedOn", "2024-03-13")))
                .post("/api/v1/gov/observations/batch")
                .then()
                .statusCode(200);
        assertThat(figures.of(COUNT, province, "2024-03")).hasValue("12 PUBLISHED");

        // When
        batch(List.of(PilotModelRegisterComponentTest.model(province, "P", "TOURISM", "2024-03-31")))
                .statusCode(200);

        // Then
        assertThat(figures.of(COUNT, province, "2024-03")).hasValue("1 RECORDS");
        given().get("/api/v1/gov/observations/" + COUNT + "/" + province + "/2024-03")
                .then()
                .statusCode(200)
                .body("contradictedBy.source.name", contains("Bí thư Tỉnh ủy"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(Map.of("scaledOn", "2025-02-01"), "scaledOn", "no review was made by then"),
                Arguments.of(
                        Map.of("spreadTo", List.of(spread("15.1", "2025-02-01"), spread("15.1", "2025-03-01"))),
                        "spreadTo",
                        "15.1 twice"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aModelThatContradictsItselfIsRefused(Map<String, Object> more, String field, String reason) {
        batch(List.of(model("NEW", "OTHER", "2025-01-01", more)))
                .statusCode(422)
                .body("errors.field", hasItem(field))
                .body("errors.reason", hasItem(containsString(reason)));
    }

    static Stream<Arguments> namedInVain() {
        return Stream.of(
                Arguments.of(
                        Map.of("goalIndicator", "GOV.PILOT_MODEL.NOTHING"),
                        "goalIndicator",
                        "indicator 'GOV.PILOT_MODEL.NOTHING' is unknown"),
                Arguments.of(
                        Map.of("spreadTo", List.of(spread("15.nowhere", "2025-02-01"))),
                        "spreadTo",
                        "org unit '15.nowhere' is unknown"));
    }

    @ParameterizedTest
    @MethodSource("namedInVain")
    void whatAModelNamesMustBeThere(Map<String, Object> more, String field, String reason) {
        batch(List.of(model("NEW", "OTHER", "2025-01-01", more)))
                .statusCode(422)
                .body("errors.field", contains(field))
                .body("errors.reason", contains(reason));
    }

    @Test
    void aModelDoesNotSpreadToTheUnitThatRunsIt() {
        batch(List.of(model("NEW", "OTHER", "2025-01-01", Map.of("spreadTo", List.of(spread(unit, "2025-02-01"))))))
                .statusCode(422)
                .body("errors[0].reason", containsString("whose model it is"));
    }

    @ParameterizedTest
    @CsvSource({"on, 2025-01-31, A C", "on, 2025-01-30, A B C", "kind, SCHOOL, A"})
    void aListHoldsTheModelsThatRunOnADayOrAreOfAKind(String filter, String value, String codes) {
        given().queryParam("orgUnit", unit)
                .queryParam(filter, value)
                .get("/api/v1/gov/models")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder(codes.split(" ")));
    }

    private static Map<String, Object> a() {
        Map<String, Object> a = wholeGoal();
        a.put("reviewedOn", "2024-06-30");
        a.put("scaledOn", "2025-02-01");
        a.put("spreadTo", List.of(spread("15.1", "2025-02-15"), spread("15.2", "2025-05-01")));
        return a;
    }

    private Map<String, Object> model(String code, String kind, String startedOn, Map<String, Object> more) {
        Map<String, Object> model = PilotModelRegisterComponentTest.model(unit, code, kind, startedOn);
        model.putAll(more);
        return model;
    }

    private static ValidatableResponse batch(List<Map<String, Object>> models) {
        return given().contentType("application/json")
                .body(models)
                .post("/api/v1/gov/models/batch")
                .then();
    }
}
