package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static vn.trucot.pillar.form.ReturnCalls.FORM;
import static vn.trucot.pillar.form.ReturnCalls.RETURN;
import static vn.trucot.pillar.form.ReturnCalls.lines;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;

/** A return on its way: written, submitted, approved or given back. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class FormComponentTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private ReturnCalls calls;
    private MeasuredFigures figures;
    private String commune = "";

    /** A commune of a province that no other test has; it is the third of April 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        Shelves.prepare(dataSource); // another measure of the kit's tests, which is counted too
        calls = new ReturnCalls(platform, orgUnits, dataSource);
        figures = calls.figures();
        commune = calls.commune();
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
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201).body("state", equalTo("SUBMITTED"));
        assertThat(calls.coverage("2025-03")).isEqualTo("none");

        // When
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200).body("state", equalTo("APPROVED"));

        // Then
        assertThat(calls.coverage("2025-03")).isEqualTo("7/9 REPORTED");
        assertThat(figures.of("SOC.NETWORK.HOUSEHOLDS", commune, "2025-03")).hasValue("900 REPORTED");
        assertThat(new OpenedFigures(dataSource, "society").addUp(commune))
                .containsExactlyInAnyOrder("SOC.NETWORK.VILLAGES_4G", "SOC.NETWORK.HOUSEHOLDS");
    }

    @Test
    void whoSubmittedAReturnDoesNotDecideAboutIt() {
        // Given
        calls.as(Role.APPROVER, "hoa")
                .contentType("application/json")
                .body(lines(9, 7, 900))
                .put(RETURN, commune, "2025-03")
                .then()
                .statusCode(201);

        // When
        ValidatableResponse own = calls.decide("2025-03", "{\"approve\": true}", "hoa");

        // Then
        own.statusCode(403).body("code", equalTo("ROLE_MISSING"));
        calls.decide("2025-03", "{\"approve\": true}", "minh").statusCode(200);
        calls.decide("2025-03", "{\"approve\": true}", "minh").statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void aDemoAccountReturnsAndDecidesOnlyWhatIsMarked() {
        // Given
        calls.submit("2025-01", lines(10, 9, 800)).statusCode(201);
        String address = ReturnCalls.RETURN;

        // When
        calls.demo(Role.REPORTER)
                .body(lines(10, 8, 800))
                .put(address, calls.commune(), "2025-02")
                .then()
                .statusCode(201)
                .body("demo", equalTo(true));
        calls.demo(Role.APPROVER)
                .body("{\"approve\": true}")
                .post(address + "/decision", calls.commune(), "2025-02")
                .then()
                .statusCode(200)
                .body("state", equalTo("APPROVED"));

        // Then
        calls.demo(Role.APPROVER)
                .body("{\"approve\": true}")
                .post(address + "/decision", calls.commune(), "2025-01")
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        calls.demo(Role.REPORTER)
                .body(lines(10, 8, 800))
                .put(address, calls.commune(), "2025-01")
                .then()
                .statusCode(403);
        calls.demo(Role.APPROVER)
                .delete(address, calls.commune(), "2025-01")
                .then()
                .statusCode(403);
        given().get(address, calls.commune(), "2025-01").then().body("state", equalTo("SUBMITTED"));
    }

    @Test
    void aReturnGoesBackWithAReasonAndComesAgain() {
        // Given
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201);

        // When
        calls.decide("2025-03", "{\"approve\": false}").statusCode(400);
        calls.decide("2025-03", "{\"approve\": false, \"reason\": \"Thiếu thôn 9\"}")
                .statusCode(200)
                .body("state", equalTo("RETURNED"))
                .body("reason", equalTo("Thiếu thôn 9"));
        calls.submit("2025-03", lines(9, 8, 900)).statusCode(200).body("state", equalTo("SUBMITTED"));

        // Then
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200);
        assertThat(calls.coverage("2025-03")).isEqualTo("8/9 REPORTED");
        String id = given().get(RETURN, commune, "2025-03").then().extract().path("id");
        assertThat(Histories.of(FORM + "/returns/" + id)).hasSize(4);
    }

    @Test
    void whoSubmittedIsForUsersOnly() {
        // Given
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201);
        String id = given().get(RETURN, commune, "2025-03").then().extract().path("id");
        String revisions = FORM + "/returns/" + id + "/revisions";

        // When
        String open = given().get(RETURN, commune, "2025-03").asString()
                + given().get(revisions).asString();

        // Then
        assertThat(open).contains("receivedOn").doesNotContain("submittedBy", "recordedBy");
        calls.as(Role.REPORTER, "mai").get(revisions).then().body("[0].state.submittedBy", notNullValue());
        calls.as(Role.REPORTER, "mai").get(RETURN, commune, "2025-03").then().body("submittedBy", notNullValue());
    }

    @Test
    void whatWasApprovedStaysCountedWhileALaterStateWaits() {
        // Given
        calls.approved("2025-03", lines(9, 7, 900));

        // When
        calls.submit("2025-03", lines(9, 9, 900))
                .statusCode(200)
                .body("state", equalTo("SUBMITTED"))
                .body("approved[0].figures.covered", equalTo(7));

        // Then
        assertThat(calls.coverage("2025-03")).isEqualTo("7/9 REPORTED");
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(200).body("state", equalTo("APPROVED"));
        calls.submit("2025-03", lines(9, 9, 900)).statusCode(200);
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200).body("approved", equalTo(null));
        assertThat(calls.coverage("2025-03")).isEqualTo("9/9 REPORTED");
    }

    @Test
    void aDraftMayBeIncompleteAndIsNotCounted() {
        // When
        calls.put("2025-03", "{\"draft\": true, \"lines\": [{\"figures\": {\"covered\": 12}}]}")
                .statusCode(201)
                .body("state", equalTo("DRAFT"))
                .body("receivedOn", equalTo(null));

        // Then
        assertThat(calls.coverage("2025-03")).isEqualTo("none");
        calls.put("2025-03", "{\"draft\": true, \"lines\": [{\"figures\": {\"covered\": -1}}]}")
                .statusCode(400);
        calls.put("2025-03", "{\"lines\": [{\"figures\": {\"covered\": 12}}]}")
                .statusCode(400)
                .body("errors.pointer", contains("/lines/0/figures/villages"));
    }

    @Test
    void nothingToReportIsZeroOfEverything() {
        // When
        calls.put("2025-03", "{\"answer\": \"NOTHING\"}").statusCode(201);
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200);

        // Then
        assertThat(figures.of("SOC.NETWORK.HOUSEHOLDS", commune, "2025-03")).hasValue("0 REPORTED");
        calls.put("2025-03", "{\"answer\": \"NOTHING\", " + lines(9, 7, 900).substring(1))
                .statusCode(400);
        calls.put("2025-03", "{}").statusCode(400).body("detail", containsString("answer NOTHING"));
    }

    @Test
    void unchangedIsWhatWasApprovedInThePeriodBefore() {
        // Given
        calls.put("2025-03", "{\"answer\": \"UNCHANGED\"}").statusCode(400).body("detail", containsString("2025-02"));
        calls.approved("2025-02", lines(9, 7, 900));

        // When
        calls.put("2025-03", "{\"answer\": \"UNCHANGED\"}")
                .statusCode(201)
                .body("answer", equalTo("UNCHANGED"))
                .body("lines[0].figures.covered", equalTo(7));

        // Then
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200);
        assertThat(calls.coverage("2025-03")).isEqualTo("7/9 REPORTED");
    }

    @Test
    void aReturnBeginsWithTheNumbersThatTheFormKeeps() {
        // Given
        calls.approved("2025-02", lines(9, 7, 900));

        // When
        ValidatableResponse beginning =
                given().get(RETURN + "/beginning", commune, "2025-03").then().statusCode(200);

        // Then
        beginning.body("$", hasSize(1)).body("[0].figures", equalTo(Map.of("villages", 9)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 9, \"covered\": 10}}]} | 400 | covered = 10 is above villages = 9",
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 9.5, \"covered\": 1}}]} | 400 | villages = 9.5 is no whole number",
                "2025-03 | {\"lines\": [{\"figures\": {\"towns\": 9}}]} | 400 | has no field 'towns'",
                "2025-03 | {\"lines\": [{\"line\": \"a\", \"figures\": {}}]} | 400 | has one line, without a code",
                "2025-03 | {\"lines\": [{\"figures\": {\"villages\": 1E+2147483647, \"covered\": 1}}]} | 400 | is no number: write at most 60 digits",
                "2025-Q1 | {\"answer\": \"NOTHING\"} | 422 | form village-network is for each MONTH, not for 2025-Q1",
                "2024-12 | {\"answer\": \"NOTHING\"} | 422 | begins with 2025-01, not with 2024-12",
                "2025-05 | {\"answer\": \"NOTHING\"} | 422 | 2025-05 has not begun, today is 2025-04-03",
                "2025-03 | {\"answer\": \"NOTHING\", \"receivedOn\": \"2025-04-01\"} | 403 | only an administrator says",
            })
    void whatCannotBeIsToldWithItsReason(String period, String body, int status, String reason) {
        calls.put(period, body).statusCode(status).body("detail", containsString(reason));
        given().get(RETURN, commune, "2025-03").then().statusCode(404);
    }
}
