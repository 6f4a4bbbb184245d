package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class FormComponentTest {

    private static final String FORM = "/api/v1/society/forms/village-network";
    private static final String RETURN = FORM + "/returns/{unit}/{period}";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    @Inject
    MeasureDue due;

    Platform platform;

    private KnownUnits units;
    private MeasuredFigures figures;
    private DueDays days;
    private String commune = "";

    /** A commune of a province that no other test has; it is the third of April 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        Shelves.prepare(dataSource); // another measure of the kit's tests, which is counted too
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        days = new DueDays(dataSource, clock, due);
        commune = units.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void aFormFromAFolderIsThereWithAllThatDrawsIt() {
        given().get("/api/v1/society/forms").then().statusCode(200).body("code", hasItem("village-network"));
        given().get(FORM)
                .then()
                .statusCode(200)
                .body("names.vi", equalTo("Mạng lưới tại thôn"))
                .body("fields.name", contains("villages", "covered", "households"))
                .body("rules.rule", contains("covered <= villages", "households ± 20 %"))
                .body("figures[0].indicator", equalTo("SOC.NETWORK.VILLAGES_4G"));
        given().get("/api/v1/society/forms/nothing").then().statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @Test
    void aSubmittedReturnIsCountedWhenSomebodyElseApprovesIt() {
        // Given
        submit("2025-03", lines(9, 7, 900)).statusCode(201).body("state", equalTo("SUBMITTED"));
        assertThat(coverage("2025-03")).isEqualTo("none");

        // When
        decide("2025-03", "{\"approve\": true}").statusCode(200).body("state", equalTo("APPROVED"));

        // Then
        assertThat(coverage("2025-03")).isEqualTo("7/9 REPORTED");
        assertThat(figures.of("SOC.NETWORK.HOUSEHOLDS", commune, "2025-03")).hasValue("900 REPORTED");
        assertThat(new OpenedFigures(dataSource, "society").addUp(commune))
                .containsExactlyInAnyOrder("SOC.NETWORK.VILLAGES_4G", "SOC.NETWORK.HOUSEHOLDS");
    }

    @Test
    void whoSubmittedAReturnDoesNotDecideAboutIt() {
        // Given
        as(Role.APPROVER, "hoa")
                .contentType("application/json")
                .body(lines(9, 7, 900))
                .put(RETURN, commune, "2025-03")
                .then()
                .statusCode(201);

        // When
        ValidatableResponse own = decide("2025-03", "{\"approve\": true}", "hoa");

        // Then
        own.statusCode(403).body("code", equalTo("ROLE_MISSING"));
        decide("2025-03", "{\"approve\": true}", "minh").statusCode(200);
        decide("2025-03", "{\"approve\": true}", "minh").statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void aReturnGoesBackWithAReasonAndComesAgain() {
        // Given
        submit("2025-03", lines(9, 7, 900)).statusCode(201);

        // When
        decide("2025-03", "{\"approve\": false}").statusCode(400);
        decide("2025-03", "{\"approve\": false, \"reason\": \"Thiếu thôn 9\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo("Thiếu thôn 9"));
        submit("2025-03", lines(9, 8, 900)).statusCode(200).body("state", equalTo("SUBMITTED"));

        // Then
        decide("2025-03", "{\"approve\": true}").statusCode(200);
        assertThat(coverage("2025-03")).isEqualTo("8/9 REPORTED");
        String id = given().get(RETURN, commune, "2025-03").then().extract().path("id");
        assertThat(Histories.of(FORM + "/returns/" + id)).hasSize(4);
    }

    @Test
    void whoSubmittedIsForUsersOnly() {
        // Given
        submit("2025-03", lines(9, 7, 900)).statusCode(201);
        String id = given().get(RETURN, commune, "2025-03").then().extract().path("id");
        String revisions = FORM + "/returns/" + id + "/revisions";

        // When
        String open = given().get(RETURN, commune, "2025-03").asString()
                + given().get(revisions).asString();

        // Then
        assertThat(open).contains("receivedOn").doesNotContain("submittedBy", "recordedBy");
        as(Role.REPORTER, "mai").get(revisions).then().body("[0].state.submittedBy", notNullValue());
        as(Role.REPORTER, "mai").get(RETURN, commune, "2025-03").then().body("submittedBy", notNullValue());
    }

    @Test
    void whatWasApprovedStaysCountedWhileALaterStateWaits() {
        // Given
        approved("2025-03", lines(9, 7, 900));

        // When
        submit("2025-03", lines(9, 9, 900))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("approved[0].figures.covered", equalTo(7));

        // Then
        assertThat(coverage("2025-03")).isEqualTo("7/9 REPORTED");
        submit("2025-03", lines(9, 7, 900)).statusCode(200).body("state", equalTo("APPROVED"));
        submit("2025-03", lines(9, 9, 900)).statusCode(200);
        decide("2025-03", "{\"approve\": true}").statusCode(200).body("approved", equalTo(null));
        assertThat(coverage("2025-03")).isEqualTo("9/9 REPORTED");
    }

    @Test
    void aDraftMayBeIncompleteAndIsNotCounted() {
        // When
        put("2025-03", "{\"draft\": true, \"lines\": [{\"figures\": {\"covered\": 12}}]}")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("receivedOn", equalTo(null));

        // Then
        assertThat(coverage("2025-03")).isEqualTo("none");
        put("2025-03", "{\"draft\": true, \"lines\": [{\"figures\": {\"covered\": -1}}]}")
                .statusCode(400);
        put("2025-03", "{\"lines\": [{\"figures\": {\"covered\": 12}}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/figures/villages"));
    }

    @Test
    void nothingToReportIsZeroOfEverything() {
        // When
        put("2025-03", "{\"answer\": \"NOTHING\"}").statusCode(201);
        decide("2025-03", "{\"approve\": true}").statusCode(200);

        // Then
        assertThat(figures.of("SOC.NETWORK.HOUSEHOLDS", commune, "2025-03")).hasValue("0 REPORTED");
        put("2025-03", "{\"answer\": \"NOTHING\", " + lines(9, 7, 900).substring(1))
                .statusCode(400);
        put("2025-03", "{}").statusCode(400).body("detail", containsString("answer NOTHING"));
    }

    @Test
    void unchangedIsWhatWasApprovedInThePeriodBefore() {
        // Given
        put("2025-03", "{\"answer\": \"UNCHANGED\"}").statusCode(400).body("detail", containsString("2025-02"));
        approved("2025-02", lines(9, 7, 900));

        // When
        put("2025-03", "{\"answer\": \"UNCHANGED\"}")
                .statusCode(201)
                .body("answer", equalTo("UNCHANGED"))
                .body("lines[0].figures.covered", equalTo(7));

        // Then
        decide("2025-03", "{\"approve\": true}").statusCode(200);
        assertThat(coverage("2025-03")).isEqualTo("7/9 REPORTED");
    }

    @Test
    void aNumberThatJumpsNeedsAComment() {
        // Given
        approved("2025-02", lines(9, 7, 1_000));

        // When
        ValidatableResponse alone = submit("2025-03", lines(9, 7, 1_300));
        ValidatableResponse commented = submit(
                "2025-03",
                "{\"comment\": \"Sáp nhập hai thôn\", " + lines(9, 7, 1_300).substring(1));

        // Then
        alone.statusCode(400)
                .body("errors.pointer", contains("/lines/0/figures/households"))
                .body("errors[0].reason", containsString("differs from the last 1000 by 30.0 %"));
        commented.statusCode(201);
        csv(commune + ",2025-03,9,7,1300,").statusCode(422).body("errors.field", contains("households"));
        csv(commune + ",2025-03,9,7,1300,Sáp nhập").statusCode(200);
    }

    @Test
    void aReturnBeginsWithTheNumbersThatTheFormKeeps() {
        // Given
        approved("2025-02", lines(9, 7, 900));

        // When
        ValidatableResponse beginning =
                given().get(RETURN + "/beginning", commune, "2025-03").then().statusCode(200);

        // Then
        beginning.body("$", hasSize(1)).body("[0].figures", equalTo(Map.of("villages", 9)));
    }

    @Test
    void aTemplateIsAFileOfTheBatchWithTheNumbersThatTheFormKeeps() {
        // Given
        approved("2025-02", lines(9, 7, 900));

        // When
        String csv = given().get(FORM + "/template?format=csv&orgUnit={unit}&period=2025-03", commune)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        byte[] xlsx = given().get(FORM + "/template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("village-network.xlsx"))
                .extract()
                .asByteArray();

        // Then
        assertThat(csv).isEqualTo("""
                orgUnit,period,villages,covered,households,comment
                %s,2025-03,9,,,
                """.formatted(commune));
        assertThat(new String(xlsx, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
        given().get(FORM + "/template?format=pdf").then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 9, \"covered\": 10}}]} | 400 | covered = 10 is above villages = 9",
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 9.5, \"covered\": 1}}]} | 400 | villages = 9.5 is no whole number",
                "2025-03 | {\"lines\": [{\"figures\": {\"towns\": 9}}]} | 400 | has no field 'towns'",
                "2025-03 | {\"lines\": [{\"line\": \"a\", \"figures\": {}}]} | 400 | has one line, without a code",
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 1E+2147483647, \"covered\": 1}}]} | 400 | is above 1000000000000000",
                "2025-Q1 | {\"answer\": \"NOTHING\"} | 422 | form village-network is for each MONTH, not for 2025-Q1",
                "2024-12 | {\"answer\": \"NOTHING\"} | 422 | begins with 2025-01, not with 2024-12",
                "2025-05 | {\"answer\": \"NOTHING\"} | 422 | 2025-05 has not begun, today is 2025-04-03",
                "2025-03 | {\"answer\": \"NOTHING\", \"receivedOn\": \"2025-04-01\"} | 403 | only an administrator says",
            })
    void whatCannotBeIsToldWithItsReason(String period, String body, int status, String reason) {
        put(period, body).statusCode(status).body("detail", containsString(reason));
        given().get(RETURN, commune, "2025-03").then().statusCode(404);
    }

    @Test
    void aFileIsOneReturnForEachUnitAndPeriodAndSentTwiceChangesNothing() {
        // Given
        String other = units.commune();
        String rows = commune + ",2025-02,9,7,900,\n" + commune + ",2025-03,9,8,900,\n" + other + ",2025-03,4,4,400,";

        // When
        csv(rows).statusCode(200).body("received", equalTo(3)).body("created", equalTo(3));
        ValidatableResponse again = csv(rows);
        ValidatableResponse corrected = csv(rows.replace("9,8,900", "9,9,900"));

        // Then
        again.body("unchanged", equalTo(3)).body("updated", equalTo(0));
        corrected.body("unchanged", equalTo(2)).body("updated", equalTo(1));
        given().get(FORM + "/returns?within={province}&period=2025-03", units.province())
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(2));
    }

    @Test
    void aWorkbookIsReadAsAFile() {
        // Given
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        try (Table rows = XlsxFile.of(workbook, "mẫu", "orgUnit", "period", "villages", "covered", "comment")) {
            rows.row(commune, "2025-03", 9, 7, "Đủ");
            rows.row(commune, "2025-02", 9, "7.0", null);
            rows.row(commune, "2025-01", 9, 10, null);
        }

        // When
        ValidatableResponse answer = as(Role.REPORTER, "lan")
                .contentType(Table.XLSX)
                .body(workbook.toByteArray())
                .post(FORM + "/batch?mode=accepted")
                .then();

        // Then
        answer.statusCode(200)
                .body("created", equalTo(2))
                .body("errors.row", contains(3))
                .body("errors[0].reason", containsString("covered = 10 is above villages = 9"));
        given().get(RETURN, commune, "2025-03")
                .then()
                .body("comment", equalTo("Đủ"))
                .body("lines[0].figures.covered", equalTo(7));
    }

    @Test
    void aTrialOfAFileStoresNothing() {
        // When
        as(Role.REPORTER, "lan")
                .contentType("text/csv; charset=UTF-8")
                .body("orgUnit,period,villages,covered,households,comment\n" + commune + ",2025-03,9,7,900,")
                .post(FORM + "/batch?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));

        // Then
        given().get(RETURN, commune, "2025-03").then().statusCode(404);
    }

    @Test
    void theGridShowsWhoReturnedTheFormAndWhoDidNot() {
        // Given
        String silent = units.commune();
        String ended = units.commune(units.province() + ".ended", null, LocalDate.of(2025, 3, 20));
        approved("2025-03", lines(9, 7, 900));

        // When
        ValidatableResponse before = grid("2025-03");
        clock.moveTo(LocalDate.of(2025, 4, 6));
        ValidatableResponse after = grid("2025-03");

        // Then
        before.body("due", equalTo("2025-04-05"))
                .body("cells.find { it.orgUnit == '%s' }.progress".formatted(commune), equalTo("APPROVED"))
                .body("cells.find { it.orgUnit == '%s' }.figures.villages".formatted(commune), equalTo(9))
                .body("cells.find { it.orgUnit == '%s' }.progress".formatted(silent), equalTo("EXPECTED"))
                .body("cells.orgUnit", not(hasItem(ended)));
        after.body("counts.MISSING", equalTo(1)).body("counts.APPROVED", equalTo(1));
        given().get("/api/v1/society/forms/missing?within={province}", units.province())
                .then()
                .body("findAll { it.form == 'village-network' }.orgUnit", contains(silent));
    }

    @Test
    void aProvinceThatGoesOnAsAnotherOneIsAskedLikeBeforeInTheGridAsInTheIndicator() {
        // Given
        days.begin();
        approved("2025-02", lines(9, 7, 900));
        String successor = units.province(units.province() + "~2025");
        String silent = units.commune(successor + ".silent", LocalDate.of(2025, 3, 1), null);
        units.successor(units.province(), successor, LocalDate.of(2025, 3, 1));

        // When
        days.passTo("2025-04-06");

        // Then
        given().get(FORM + "/grid?period=2025-03&within={province}", successor)
                .then()
                .body("cells.orgUnit", contains(silent))
                .body("cells[0].progress", equalTo("MISSING"));
        assertThat(reporting("COMPLETE", silent)).isEqualTo("0/1 RECORDS");
    }

    @Test
    void whoReturnedInTimeIsAnIndicatorOnceReturnsAreDue() {
        // Given
        days.begin();
        String late = units.commune();
        String silent = units.commune();
        submit("2025-03", lines(9, 7, 900)).statusCode(201);
        assertThat(reporting("COMPLETE", commune)).isEqualTo("none");

        // When
        days.passTo("2025-04-06");
        put(late, "2025-03", lines(4, 4, 400)).statusCode(201);
        due.run();

        // Then
        assertThat(reporting("COMPLETE", commune)).isEqualTo("1/1 RECORDS");
        assertThat(reporting("ON_TIME", commune)).isEqualTo("1/1 RECORDS");
        assertThat(reporting("COMPLETE", late)).isEqualTo("1/1 RECORDS");
        assertThat(reporting("ON_TIME", late)).isEqualTo("0/1 RECORDS");
        assertThat(reporting("COMPLETE", silent)).isEqualTo("0/1 RECORDS");
        assertThat(reporting("ON_TIME", silent)).isEqualTo("0/1 RECORDS");
    }

    private String reporting(String what, String unit) {
        return figures.of("SOC.REPORT." + what, unit, "2025-03", "form=village-network")
                .orElse("none");
    }

    private String coverage(String period) {
        return figures.of("SOC.NETWORK.VILLAGES_4G", commune, period).orElse("none");
    }

    private void approved(String period, String lines) {
        submit(period, lines);
        decide(period, "{\"approve\": true}").statusCode(200);
    }

    private ValidatableResponse submit(String period, String lines) {
        return put(period, lines);
    }

    private ValidatableResponse decide(String period, String decision) {
        return decide(period, decision, "minh");
    }

    private ValidatableResponse decide(String period, String decision, String approver) {
        return as(Role.APPROVER, approver)
                .contentType("application/json")
                .body(decision)
                .post(RETURN + "/decision", commune, period)
                .then();
    }

    private RequestSpecification as(Role role, String user) {
        return given().header("Authorization", "Bearer " + platform.token(role, user));
    }

    private ValidatableResponse put(String period, String body) {
        return put(commune, period, body);
    }

    private ValidatableResponse grid(String period) {
        return given().get(FORM + "/grid?period={period}&within={province}", period, units.province())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse csv(String rows) {
        return as(Role.REPORTER, "lan")
                .contentType("text/csv; charset=UTF-8")
                .body("orgUnit,period,villages,covered,households,comment\n" + rows)
                .post(FORM + "/batch")
                .then();
    }

    private ValidatableResponse put(String unit, String period, String body) {
        return as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body(body)
                .put(RETURN, unit, period)
                .then();
    }

    /** A return with its one line. */
    private static String lines(int villages, int covered, int households) {
        return """
                {"lines": [{"figures": {"villages": %d, "covered": %d, "households": %d}}]}""".formatted(villages, covered, households);
    }
}
