package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static vn.trucot.pillar.form.ReturnCalls.FORM;
import static vn.trucot.pillar.form.ReturnCalls.RETURN;
import static vn.trucot.pillar.form.ReturnCalls.lines;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.importing.RawWorkbook;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.web.table.Table;
import vn.trucot.web.table.XlsxFile;

/** Returns of a form as a file. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class FormFileComponentTest {

    private static final Period PERIOD = Period.parse("2025-03");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private ReturnCalls calls;
    private KnownUnits units;
    private String commune = "";

    /** A commune of a province that no other test has; it is the third of April 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        Shelves.prepare(dataSource); // another measure of the kit's tests, which is counted too
        calls = new ReturnCalls(platform, orgUnits, dataSource);
        units = calls.units();
        commune = calls.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void aNumberThatJumpsNeedsAComment() {
        // Given
        calls.approved("2025-02", lines(9, 7, 1_000));

        // When
        ValidatableResponse alone = calls.submit("2025-03", lines(9, 7, 1_300));
        ValidatableResponse commented = calls.submit(
                "2025-03",
                "{\"comment\": \"Sáp nhập hai thôn\", " + lines(9, 7, 1_300).substring(1));

        // Then
        alone.statusCode(400)
                .body("errors.pointer", contains("/lines/0/figures/households"))
                .body("errors[0].reason", containsString("differs from the last 1000 by 30.0 %"));
        commented.statusCode(201);
        calls.csv(commune + ",2025-03,9,7,1300,").statusCode(422).body("errors.field", contains("households"));
        calls.csv(commune + ",2025-03,9,7,1300,Sáp nhập").statusCode(200);
    }

    @Test
    void aTemplateIsAFileOfTheBatchWithTheNumbersThatTheFormKeeps() {
        // Given
        calls.approved("2025-02", lines(9, 7, 900));

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

    @Test
    void aFileIsOneReturnForEachUnitAndPeriodAndSentTwiceChangesNothing() {
        // Given
        String other = units.commune();
        String rows = commune + ",2025-02,9,7,900,\n" + commune + ",2025-03,9,8,900,\n" + other + ",2025-03,4,4,400,";

        // When
        calls.csv(rows).statusCode(200).body("received", equalTo(3)).body("created", equalTo(3));
        ValidatableResponse again = calls.csv(rows);
        ValidatableResponse corrected = calls.csv(rows.replace("9,8,900", "9,9,900"));

        // Then
        again.body("unchanged", equalTo(3)).body("updated", equalTo(0));
        corrected.body("unchanged", equalTo(2)).body("updated", equalTo(1));
        given().get(FORM + "/returns?within={province}&period=2025-03", units.province())
                .then()
                .body("items", hasSize(2))
                .body("total", equalTo(2));
    }

    @Test
    void theListAsAFileIsWhatABatchReads() {
        // Given
        calls.csv(commune + ",2025-03,9,8,900,Đủ\n" + commune + ",2025-02,9,7,,")
                .statusCode(200);
        String list = FORM + "/returns?within=" + units.province();

        // When
        String csv = given().accept("text/csv")
                .get(list)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        byte[] xlsx = given().get(list + "&format=xlsx&period=2025-03")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(".xlsx"))
                .extract()
                .asByteArray();

        // Then
        assertThat(csv).isEqualTo("""
                orgUnit,period,villages,covered,households,comment,receivedOn,demo
                %1$s,2025-02,9,7,,,2025-04-03,false
                %1$s,2025-03,9,8,900,Đủ,2025-04-03,false
                """.formatted(commune));
        sent("text/csv; charset=UTF-8", csv.getBytes(StandardCharsets.UTF_8)).body("unchanged", equalTo(2));
        sent(Table.XLSX, xlsx).body("received", equalTo(1)).body("unchanged", equalTo(1));
    }

    private ValidatableResponse sent(String type, byte[] file) {
        return calls.as(Role.ADMINISTRATOR, "mai")
                .contentType(type)
                .body(file)
                .post(FORM + "/batch")
                .then()
                .statusCode(200);
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
        ValidatableResponse answer = calls.as(Role.REPORTER, "lan")
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
    void aRefusedWorkbookComesBackWithItsMistakesAndIsTakenOnceMended() {
        // Given
        byte[] wrong = RawWorkbook.of(
                        RawWorkbook.row(1, "orgUnit", "period", "villages", "covered"),
                        RawWorkbook.row(2, commune, "2025-02", "9", "10"))
                .bytes();

        // When
        byte[] refused = withNotes("batch", "vi", wrong, 422);
        byte[] tried = withNotes("batch?dryRun=true&mode=accepted", "en", wrong, 200);

        // Then
        assertThat(commentOf("D2", refused)).contains("covered = 10 lớn hơn villages = 9");
        assertThat(commentOf("D2", tried)).contains("covered = 10 is above villages = 9");
        given().get(RETURN, commune, "2025-02").then().statusCode(404);
        batch(Table.XLSX, RawWorkbook.mended(refused, ">10<", ">7<"))
                .statusCode(200)
                .body("created", equalTo(1));
    }

    @Test
    void aFileIsLookedAtAndTakenLaterAsItIsAtOnce() {
        // Given
        byte[] wrong = RawWorkbook.of(
                        RawWorkbook.row(1, "orgUnit", "period", "villages", "covered"),
                        RawWorkbook.row(2, commune, "2025-01", "9", "8"),
                        RawWorkbook.row(3, commune, "2025-02", "9", "10"))
                .bytes();

        // When
        String looked = later("batch?dryRun=true&mode=accepted", wrong);
        String taken = later("batch?mode=accepted", wrong);

        // Then
        assertThat(commentOf("D3", withNotes(looked))).contains("covered = 10 lớn hơn villages = 9");
        job(looked).body("dryRun", equalTo(true)).body("stored", equalTo(1)).body("rejected", equalTo(1));
        job(taken + "/result")
                .body("created", equalTo(1))
                .body("rejected", equalTo(1))
                .body("errors.row", contains(2));
        given().get(RETURN, commune, "2025-01").then().statusCode(200);
        given().get(RETURN, commune, "2025-02").then().statusCode(404);
    }

    private String later(String address, byte[] file) {
        String job = calls.as(Role.REPORTER, "lan")
                .contentType(Table.XLSX)
                .header("Prefer", "return=minimal, respond-async")
                .body(file)
                .post(FORM + "/" + address)
                .then()
                .statusCode(202)
                .body("target", equalTo("forms/village-network"))
                .extract()
                .header("Location");
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> job(job).body("state", equalTo("DONE")));
        return job;
    }

    private ValidatableResponse job(String address) {
        return calls.as(Role.REPORTER, "lan").get(address).then().statusCode(200);
    }

    private byte[] withNotes(String job) {
        return calls.as(Role.REPORTER, "lan")
                .accept(Table.XLSX)
                .header("Accept-Language", "vi")
                .get(job + "/result")
                .then()
                .statusCode(200)
                .contentType(Table.XLSX)
                .extract()
                .asByteArray();
    }

    private byte[] withNotes(String address, String language, byte[] file, int status) {
        return calls.as(Role.REPORTER, "lan")
                .contentType(Table.XLSX)
                .accept(Table.XLSX)
                .header("Accept-Language", language)
                .body(file)
                .post(FORM + "/" + address)
                .then()
                .statusCode(status)
                .contentType(Table.XLSX)
                .header("Content-Language", equalTo(language))
                .extract()
                .asByteArray();
    }

    private static String commentOf(String cell, byte[] file) {
        String comments = RawWorkbook.part(file, "xl/commentsTrucot.xml");
        return comments.substring(comments.indexOf("ref=\"" + cell + "\""));
    }

    @Test
    void nothingOfABrokenFileIsStored() {
        // Given
        String head = "orgUnit,period,villages,covered,households,comment\n";
        String good = commune + ",2025-02,9,7,900,\n";
        String[] names = head.strip().split(",");
        String[] values = good.strip().split(",");
        byte[] whole = RawWorkbook.of(RawWorkbook.row(1, names), RawWorkbook.row(2, values))
                .bytes();
        byte[] inTheMiddle = RawWorkbook.of(
                        RawWorkbook.row(1, names),
                        RawWorkbook.row(2, values),
                        "<row r=\"3\"><c r=\"ZZZZZZ3\"><v>1</v></c></row>")
                .bytes();

        // When
        Map<String, ValidatableResponse> answers = Map.of(
                "bytes of another encoding", csv((head + good + "Y\u00EAn").getBytes(StandardCharsets.ISO_8859_1)),
                "a row that is too short", csv((head + good + commune + ",2025-03\n").getBytes(StandardCharsets.UTF_8)),
                "a workbook that is cut", batch(Table.XLSX, Arrays.copyOf(whole, whole.length - 40)),
                "a cell that no sheet has", batch(Table.XLSX, inTheMiddle),
                "JSON that is cut",
                        batch(
                                "application/json",
                                ("[{\"orgUnit\": \"" + commune
                                                + "\", \"period\": \"2025-02\", \"villages\": 9, \"covered\": 7},")
                                        .getBytes(StandardCharsets.UTF_8)));

        // Then
        answers.forEach((name, answer) ->
                assertThat(answer.extract().statusCode()).as(name).isEqualTo(name.contains("short") ? 422 : 400));
        given().get(FORM + "/returns?within={province}", units.province())
                .then()
                .body("total", equalTo(0));
        batch(Table.XLSX, whole).statusCode(200).body("created", equalTo(1));
    }

    private ValidatableResponse csv(byte[] file) {
        return batch("text/csv; charset=UTF-8", file);
    }

    private ValidatableResponse batch(String type, byte[] file) {
        return calls.as(Role.REPORTER, "lan")
                .contentType(type)
                .body(file)
                .post(FORM + "/batch")
                .then();
    }

    @Test
    void whatAFileOfItsScopeDoesNotNameIsListedFirstAndWithdrawnOnceConfirmed() {
        // Given
        String other = units.commune();
        calls.csv(commune + ",2025-03,9,7,900,\n" + other + ",2025-03,4,4,400,").statusCode(200);
        String scope = "&missing=withdraw&period=2025-03&within=" + units.province();
        String again = commune + ",2025-03,9,8,900,";

        // When
        ValidatableResponse looked = scoped(Role.REPORTER, again, "dryRun=true" + scope);
        ValidatableResponse unconfirmed = scoped(Role.REPORTER, again, "dryRun=false" + scope);
        given().get(RETURN, other, "2025-03").then().statusCode(200);
        ValidatableResponse confirmed = scoped(Role.REPORTER, again, "withdrawals=1" + scope);

        // Then
        looked.statusCode(200)
                .body("withdrawn.count", equalTo(1))
                .body("withdrawn.first[0].orgUnit", equalTo(other))
                .body("withdrawn.first[0].state", equalTo("SUBMITTED"));
        unconfirmed.statusCode(409).body("detail", containsString("withdraws 1 returns or lines, confirmed are 0"));
        confirmed.statusCode(200).body("updated", equalTo(1)).body("withdrawn.count", equalTo(1));
        given().get(RETURN, other, "2025-03").then().statusCode(404);
        given().get(FORM + "/returns/{id}/revisions", FormReturn.id("village-network", OrgUnitId.of(other), PERIOD))
                .then()
                .body("[1].deleted", equalTo(true))
                .body("[1].cause", containsString("missing=withdraw&within=" + units.province() + "&period=2025-03"));
    }

    @Test
    void whatIsApprovedOrClosedOrOnlyBegunIsNotWithdrawnByTheWay() {
        // Given
        String begun = units.commune();
        calls.approved("2025-03", lines(9, 7, 900));
        calls.put(begun, "2025-03", "{\"draft\": true, \"lines\": []}").statusCode(201);
        String scope = "withdrawals=1&missing=withdraw&period=2025-03&within=" + units.province();
        String none = "";

        // When
        ValidatableResponse reporter = scoped(Role.REPORTER, none, scope);
        ValidatableResponse outside = scoped(Role.APPROVER, commune + ",2025-02,9,7,900,", scope);
        ValidatableResponse half = scoped(Role.APPROVER, none, "missing=withdraw&period=2025-03");
        ValidatableResponse approver = scoped(Role.APPROVER, none, scope);

        // Then
        reporter.statusCode(403).body("detail", containsString("is approved and the file does not name it"));
        outside.statusCode(422).body("errors.field", contains("period"));
        half.statusCode(400).body("errors.field", contains("within"));
        approver.statusCode(200).body("withdrawn.first.orgUnit", contains(commune));
        given().get(RETURN, begun, "2025-03").then().statusCode(200);
    }

    @Test
    void inAClosedPeriodNothingIsWithdrawn() {
        // Given
        calls.submit("2025-02", lines(9, 7, 900)).statusCode(201);
        calls.as(Role.APPROVER, "minh")
                .contentType("application/json")
                .body("{\"orgUnit\": \"" + units.province() + "\", \"close\": true}")
                .post(FORM + "/periods/2025-02/decisions")
                .then()
                .statusCode(200);

        // When
        ValidatableResponse answer =
                scoped(Role.APPROVER, "", "withdrawals=1&missing=withdraw&period=2025-02&within=" + units.province());

        // Then
        answer.statusCode(422).body("type", containsString("period-closed"));
        given().get(RETURN, commune, "2025-02").then().statusCode(200);
    }

    private ValidatableResponse scoped(Role role, String rows, String parameters) {
        return calls.as(role, "lan")
                .contentType("text/csv; charset=UTF-8")
                .body("orgUnit,period,villages,covered,households,comment\n" + rows)
                .post(FORM + "/batch?" + parameters)
                .then();
    }

    @Test
    void aTrialOfAFileStoresNothing() {
        // When
        calls.as(Role.REPORTER, "lan")
                .contentType("text/csv; charset=UTF-8")
                .body("orgUnit,period,villages,covered,households,comment\n" + commune + ",2025-03,9,7,900,")
                .post(FORM + "/batch?dryRun=true")
                .then()
                .statusCode(200)
                .body("created", equalTo(1));

        // Then
        given().get(RETURN, commune, "2025-03").then().statusCode(404);
    }
}
