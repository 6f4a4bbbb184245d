package vn.trucot.pillar.criteria;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.web.table.Table;

/** The set that the guide shows, from its file to the figures of its levels. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedCriteria.class)
class CriteriaComponentTest {

    private static final String SET = "/api/v1/society/criteria/commune-ready";
    private static final String ASSESSMENT = SET + "/assessments/{subject}/{on}/{kind}";
    private static final String INDICATOR = "SOC.CRITERIA.COMMUNE_READY";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private KnownUnits units;
    private MeasuredFigures figures;
    private String commune = "";

    /** A commune of a province that no other test has; it is the third of July 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 7, 3));
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void aSetFromAFolderIsThereWithAllThatDrawsAnAssessmentAndSaysThatItIsATrial() {
        given().get("/api/v1/society/criteria").then().statusCode(200).body("code", hasItem("commune-ready"));
        given().get(SET)
                .then()
                .statusCode(200)
                .body("trial", equalTo(true))
                .body("maximum", equalTo(50))
                .body("indicator", equalTo(INDICATOR))
                .body("groups.code", contains("people", "network"))
                .body("groups[0].criteria[1].rule.en", containsString("5 or more 20 points"))
                .body("groups[1].criteria[0].choices.value", contains(0, 1, 2))
                .body("levels[1].groups.share.atLeast", equalTo(50));
        given().get("/api/v1/society/indicators")
                .then()
                .body("find { it.code == '" + INDICATOR + "' }.names.vi", containsString("(bộ thử)"));
        given().get("/api/v1/society/status")
                .then()
                .body("operatorFiles", hasItem("society/criteria/commune-ready.yaml"));
        given().get("/api/v1/society/criteria/nothing").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void anAppraisalIsCountedByItsLevelAndASelfAssessmentStaysBesideIt() {
        // Given
        put("2025-03-20", "self", answers(1, 0, 1)).statusCode(201).body("level", equalTo("STARTED"));
        assertThat(level("2025-Q1", "")).isEqualTo("none");

        // When
        appraise("2025-03-21", answers(1, 5, 2)).statusCode(201).body("level", equalTo("READY"));

        // Then
        assertThat(level("2025-Q1", "")).isEqualTo("1 RECORDS");
        assertThat(level("2025-Q1", "level=READY")).isEqualTo("1 RECORDS");
        assertThat(level("2025-Q1", "level=STARTED")).isEqualTo("0 RECORDS");
        assertThat(level("2025-Q1", "level=NONE")).isEqualTo("0 RECORDS");
        assertThat(new OpenedFigures(dataSource, "society").addUp(commune)).containsExactly(INDICATOR);
        given().get(ASSESSMENT, commune, "2025-03-20", "self").then().body("level", equalTo("STARTED"));
        given().get(SET + "/assessments?orgUnit={unit}", commune).then().body("total", equalTo(2));
    }

    @Test
    void aLaterAppraisalCountsFromItsPeriodOnAndOneThatIsTakenAwayNotAtAll() {
        // Given
        appraise("2025-02-01", answers(0, 0, 0)).statusCode(201).body("level", equalTo("NONE"));
        appraise("2025-05-01", answers(1, 5, 2)).statusCode(201);
        assertThat(level("2025-Q1", "level=NONE")).isEqualTo("1 RECORDS");
        assertThat(level("2025-Q1", "level=READY")).isEqualTo("0 RECORDS");
        assertThat(level("2025-Q2", "level=NONE")).isEqualTo("0 RECORDS");
        assertThat(level("2025-Q2", "level=READY")).isEqualTo("1 RECORDS");

        // When
        as(Role.APPROVER, "minh")
                .delete(ASSESSMENT, commune, "2025-05-01", "appraisal")
                .then()
                .statusCode(204);

        // Then
        assertThat(level("2025-Q2", "level=NONE")).isEqualTo("1 RECORDS");
        assertThat(level("2025-Q2", "level=READY")).isEqualTo("0 RECORDS");
    }

    @Test
    void theScoreTellsPointsTheLevelAndWhatIsMissingForTheNext() {
        // Given
        String id = put("2025-03-20", "self", answers(1, 0, 1)).extract().path("id");

        // When
        ValidatableResponse score =
                given().get(SET + "/assessments/{id}/score", id).then();

        // Then
        score.statusCode(200)
                .body("trial", equalTo(true))
                .body("points", equalTo(20))
                .body("maximum", equalTo(50))
                .body("groups.points", contains(10, 5))
                .body("level.code", equalTo("STARTED"))
                .body("next.code", equalTo("READY"))
                .body("next.points", equalTo(20))
                .body("next.groups", equalTo(1))
                .body("next.shortOf.group", contains("people"))
                .body("next.shortOf.points", contains(5))
                .body("unproved", contains("plan"));
    }

    @Test
    void theListIsTakenAsAFileWithPointsThatSaysWhatIsATrialAndWhatIsGenerated() throws IOException {
        // Given
        put("2025-03-20", "self", answers(1, 0, 1)).statusCode(201);
        put("2025-03-21", "self", answers(1, 5, 2).replaceFirst("\\{", "{\"demo\": true, "))
                .statusCode(201);
        String list = SET + "/assessments?orgUnit=" + commune;

        // When
        ValidatableResponse csv = given().accept(Table.CSV).get(list).then();
        byte[] xlsx = given().get(list + "&format=xlsx").asByteArray();

        // Then
        csv.statusCode(200)
                .header("Content-Type", equalTo("text/csv;charset=UTF-8"))
                .header("Content-Disposition", containsString("\"criteria-commune-ready-assessments.csv\""));
        assertThat(csv.extract().asString().lines())
                .satisfiesExactly(
                        head -> assertThat(head)
                                .isEqualTo(
                                        "id,criteria,subject,subjectName,orgUnit,assessedOn,kind,draft,level,comment,"
                                                + "assessedBy,demo,points,maximum,trial,version"),
                        first -> assertThat(first).endsWith(",2025-03-20,SELF,false,STARTED,,,false,20,50,true,0"),
                        second -> assertThat(second).endsWith(",2025-03-21,SELF,false,READY,,,true,50,50,true,0"));
        try (ReadableWorkbook sheets = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(rows(sheets, "assessments")).hasSize(3);
            assertThat(rows(sheets, "answers")).hasSize(7).element(1).asString().contains("coverage, 1");
            assertThat(rows(sheets, "DEMO").toString()).contains("1/2");
        }
        given().get(list)
                .then()
                .contentType("application/json")
                .body("items.points", contains(20, 50))
                .body("items.maximum", contains(50, 50))
                .body("items.trial", contains(true, true));
        given().get(list + "&format=csv&level=READY").then().body(not(containsString("STARTED")));
    }

    private static List<List<String>> rows(ReadableWorkbook sheets, String name) throws IOException {
        try (Stream<Row> rows = sheets.findSheet(name).orElseThrow().openStream()) {
            return rows.map(row -> row.stream()
                            .map(cell -> cell == null ? "" : cell.getText())
                            .toList())
                    .toList();
        }
    }

    @Test
    void anAssessmentTellsTheFiguresThatItIsCountedIn() {
        // Given
        appraise("2025-02-01", answers(0, 0, 0)).statusCode(201);
        String id = appraise("2025-03-20", answers(1, 5, 2)).extract().path("id");

        // When
        ValidatableResponse fed = given().get(SET + "/assessments/{id}/figures?period=2025-Q1", id)
                .then();

        // Then
        fed.statusCode(200)
                .body("indicator", everyItem(equalTo(INDICATOR)))
                .body("find { it.breakdown == '' }.numerator", equalTo(1))
                .body("find { it.breakdown == 'level=READY' }.numerator", equalTo(1))
                .body("find { it.breakdown == 'level=STARTED' }.numerator", equalTo(0))
                .body("find { it.breakdown == 'level=READY' }.figureNumerator", equalTo(1));
        given().get(SET + "/assessments/{id}/figures", id).then().statusCode(400);
    }

    @Test
    void evidenceOfACriterionProvesItUntilItIsWithdrawn() {
        // Given
        String id = put("2025-03-20", "self", answers(1, 0, 1)).extract().path("id");
        String address = SET + "/assessments/" + id;
        String plan = """
                {"kind": "DOCUMENT", "about": "%s", "documentNumber": "12/KH-UBND", "documentDate": "2025-01-15",
                 "issuer": "UBND xã"}""";

        // When
        post(address + "/evidence", plan.formatted("plan")).statusCode(201).body("number", equalTo(1));

        // Then
        post(address + "/evidence", plan.formatted("weather"))
                .statusCode(400)
                .body("errors.pointer", contains("/about"));
        given().get(address + "/score")
                .then()
                .body("unproved", empty())
                .body("groups[0].criteria[0].evidence", equalTo(1));
        post(address + "/evidence/1/withdrawal", "{\"reason\": \"nhầm số\"}").statusCode(200);
        given().get(address + "/score").then().body("unproved", contains("plan"));
    }

    @Test
    void aDraftMayBeIncompleteAndIsNotCounted() {
        // Given
        String some = "{\"draft\": %s, \"answers\": [{\"criterion\": \"plan\", \"value\": 1}]}";

        // When
        ValidatableResponse draft = send(Role.APPROVER, "minh", "2025-03-20", "appraisal", some.formatted(true));

        // Then
        draft.statusCode(201).body("level", nullValue());
        assertThat(level("2025-Q1", "")).isEqualTo("none");
        given().get(SET + "/assessments/{id}/score", draft.extract().<String>path("id"))
                .then()
                .body("unanswered", contains("trained", "coverage"))
                .body("answered", equalTo(10));
        appraise("2025-03-20", some.formatted(false))
                .statusCode(400)
                .body("errors.pointer", contains("/answers"))
                .body("detail", containsString("[trained, coverage] have no answer"));
        appraise("2025-03-20", answers(1, 5, 2)).statusCode(200);
        appraise("2025-03-20", some.formatted(true)).statusCode(409).body("code", equalTo("CONFLICT"));
        assertThat(level("2025-Q1", "level=READY")).isEqualTo("1 RECORDS");
    }

    @Test
    void whatDoesNotAnswerTheSetIsRefusedWithItsPlace() {
        put("2025-03-20", "self", """
                {"answers": [{"criterion": "plan", "value": 2}, {"criterion": "plan", "value": 1},
                 {"criterion": "weather", "value": 1}, {"criterion": "coverage", "value": 3},
                 {"criterion": "trained", "value": -1}]}""")
                .statusCode(400)
                .body("errors", hasSize(5))
                .body(
                        "errors.pointer",
                        contains(
                                "/answers/0/value",
                                "/answers/1/criterion",
                                "/answers/2/criterion",
                                "/answers/3/value",
                                "/answers/4/value"));
        put("2025-07-04", "self", answers(1, 1, 1)).statusCode(400).body("errors.pointer", contains("/assessedOn"));
        put(units.province(), "2025-03-20", "self", answers(1, 1, 1))
                .statusCode(422)
                .body("code", equalTo("ORG_UNIT_WRONG_LEVEL"));
        put("15.unknown", "2025-03-20", "self", answers(1, 1, 1))
                .statusCode(422)
                .body("code", equalTo("ORG_UNIT_UNKNOWN"));
        put("2025-03-20", "outside", answers(1, 1, 1)).statusCode(400);
    }

    @Test
    void anAppraisalIsAnApproversAndHasAHistory() {
        // Given
        put("2025-03-20", "appraisal", answers(1, 1, 1)).statusCode(403).body("code", equalTo("ROLE_MISSING"));
        given().contentType("application/json")
                .body(answers(1, 1, 1))
                .put(ASSESSMENT, commune, "2025-03-20", "self")
                .then()
                .statusCode(401);
        String id = appraise("2025-03-20", answers(1, 1, 1)).extract().path("id");

        // When
        appraise("2025-03-20", answers(1, 5, 1)).statusCode(200).header("ETag", equalTo("\"1\""));

        // Then
        as(Role.REPORTER, "lan")
                .delete(ASSESSMENT, commune, "2025-03-20", "appraisal")
                .then()
                .statusCode(403);
        post(SET + "/assessments/" + id + "/evidence", "{\"kind\": \"LINK\", \"link\": \"https://example.org\"}")
                .statusCode(403);
        send(Role.ADMINISTRATOR, "hoa", "2025-03-20", "appraisal", answers(1, 5, 1))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));
        assertThat(Histories.of(SET + "/assessments/" + id)).hasSize(2);
        assertThat(given().get(SET + "/assessments/" + id + "/revisions").asString())
                .contains("recordedAt")
                .doesNotContain("assessedBy", "recordedBy");
    }

    @Test
    void manyAssessmentsComeAsAnArrayAndEachMistakeNamesItsRow() {
        // Given
        String row = """
                {"subject": "%s", "on": "%s", "kind": "SELF", "answers": [{"criterion": "plan", "value": %d},
                 {"criterion": "trained", "value": 5}, {"criterion": "coverage", "value": 1}]}""";
        String good = row.formatted(commune, "2025-03-20", 1);

        // When
        ValidatableResponse wrong = batch(String.join(
                ",",
                good,
                row.formatted(commune, "2025-03-21", 3),
                row.formatted(units.province(), "2025-03-20", 1),
                row.formatted(commune, "2025-07-04", 1),
                good.replace("SELF", "APPRAISAL"),
                good));

        // Then
        wrong.statusCode(422)
                .body("rejected", equalTo(5))
                .body("errors.row", contains(2, 3, 5, 6, 4))
                .body("errors.field", contains("answers/0/value", "subject", "kind", "subject", "assessedOn"))
                .body(
                        "errors.code",
                        contains(
                                "VALIDATION_FAILED",
                                "ORG_UNIT_WRONG_LEVEL",
                                "ROLE_MISSING",
                                "ROW_DUPLICATE",
                                "VALIDATION_FAILED"));
        batch(good).statusCode(200).body("created", equalTo(1));
        batch(good).statusCode(200).body("unchanged", equalTo(1));
        given().get(ASSESSMENT, commune, "2025-03-20", "self").then().body("level", equalTo("READY"));
    }

    private ValidatableResponse batch(String rows) {
        return post(SET + "/batch", "[" + rows + "]");
    }

    private String level(String period, String breakdown) {
        return figures.of(INDICATOR, commune, period, breakdown).orElse("none");
    }

    /** Whether there is a plan, how many officials were trained, and how far 4G reaches. */
    private static String answers(int plan, int trained, int coverage) {
        return """
                {"answers": [{"criterion": "plan", "value": %d, "note": "đã ban hành"},
                 {"criterion": "trained", "value": %d}, {"criterion": "coverage", "value": %d}]}""".formatted(plan, trained, coverage);
    }

    private ValidatableResponse appraise(String day, String body) {
        return send(Role.APPROVER, "minh", day, "appraisal", body);
    }

    private ValidatableResponse put(String day, String kind, String body) {
        return send(Role.REPORTER, "lan", day, kind, body);
    }

    private ValidatableResponse put(String subject, String day, String kind, String body) {
        return as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .put(ASSESSMENT, subject, day, kind)
                .then();
    }

    private ValidatableResponse send(Role role, String user, String day, String kind, String body) {
        return as(role, user)
                .contentType("application/json")
                .body(body)
                .put(ASSESSMENT, commune, day, kind)
                .then();
    }

    private ValidatableResponse post(String address, String body) {
        return as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .post(address)
                .then();
    }

    private RequestSpecification as(Role role, String user) {
        return given().header("Authorization", "Bearer " + platform.token(role, user));
    }
}
