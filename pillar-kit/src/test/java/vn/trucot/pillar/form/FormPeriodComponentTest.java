package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
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
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Periods that somebody closes and opens again, and who returned what in them. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class FormPeriodComponentTest {

    private static final String DECISIONS = FORM + "/periods/{period}/decisions";

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private ReturnCalls calls;
    private String commune = "";

    /** A commune of a province that no other test has; it is the tenth of April 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 10));
        Shelves.prepare(dataSource);
        calls = new ReturnCalls(platform, orgUnits, dataSource);
        commune = calls.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void aClosedPeriodTakesNoReturnUntilItIsOpenedAgainWithAReason() {
        // Given
        calls.approved("2025-03", lines(9, 7, 900));
        decide(calls.units().province(), "\"close\": true, \"reason\": \"đã chốt\"")
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("decision.decidedBy", equalTo("minh"));

        // When
        ValidatableResponse put = calls.submit("2025-03", lines(9, 8, 900));
        ValidatableResponse row = calls.csv(commune + ",2025-03,9,8,900,\n");
        ValidatableResponse taken = calls.as(Role.REPORTER, "lan")
                .delete(RETURN, commune, "2025-03")
                .then();

        // Then
        put.statusCode(422)
                .body("code", equalTo("PERIOD_CLOSED"))
                .body(
                        "detail",
                        containsString("2025-03 is closed for '" + calls.units().province()));
        row.statusCode(422).body("errors[0].code", equalTo("PERIOD_CLOSED"));
        taken.statusCode(422).body("code", equalTo("PERIOD_CLOSED"));
        assertThat(calls.coverage("2025-03")).isEqualTo("7/9 REPORTED");

        // When
        decide(commune, "\"close\": false").statusCode(400);
        decide(commune, "\"close\": false, \"reason\": \"nhập nhầm\", \"openUntil\": \"2025-04-12\"")
                .statusCode(200)
                .body("state", equalTo("REOPENED"));

        // Then
        calls.approved("2025-03", lines(9, 8, 900));
        assertThat(calls.coverage("2025-03")).isEqualTo("8/9 REPORTED");
        clock.moveTo(LocalDate.of(2025, 4, 13));
        calls.submit("2025-03", lines(9, 9, 900)).statusCode(422).body("code", equalTo("PERIOD_CLOSED"));
        given().get(DECISIONS, "2025-03")
                .then()
                .statusCode(200)
                .body("findAll {it.reason != null}.reason", equalTo(List.of("nhập nhầm", "đã chốt")))
                .body("[0].decidedBy", nullValue()); // nobody asks
    }

    @Test
    void aWaitingReturnIsNotDecidedAboutInAClosedPeriod() {
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201);
        decide(commune, "\"close\": true").statusCode(200);

        calls.decide("2025-03", "{\"approve\": true}").statusCode(422).body("code", equalTo("PERIOD_CLOSED"));
        assertThat(calls.coverage("2025-03")).isEqualTo("none");
    }

    @Test
    void onlyWhatHasEndedIsClosedAndOnlyWhatIsClosedIsOpenedAgain() {
        decide("2025-04", commune, "\"close\": true").statusCode(409).body("code", equalTo("CONFLICT"));
        decide(commune, "\"close\": false, \"reason\": \"vì\"").statusCode(409);
        decide(commune, "\"close\": true, \"openUntil\": \"2025-05-01\"").statusCode(400);
        decide("nowhere", "\"close\": true").statusCode(422).body("code", equalTo("ORG_UNIT_UNKNOWN"));
        calls.as(Role.REPORTER, "lan")
                .contentType("application/json")
                .body("{\"orgUnit\": \"" + commune + "\", \"close\": true}")
                .post(DECISIONS, "2025-03")
                .then()
                .statusCode(403);
    }

    @Test
    void periodsAreToldAsTheyAreForAUnit() {
        decide(commune, "\"close\": true").statusCode(200);
        given().get(FORM + "/periods?orgUnit={unit}&size=3", commune)
                .then()
                .statusCode(200)
                .body("period", equalTo(List.of("2025-04", "2025-03", "2025-02")))
                .body("state", equalTo(List.of("RUNNING", "CLOSED", "LATE")))
                .body("due", equalTo(List.of("2025-05-05", "2025-04-05", "2025-03-05")));
        given().get(FORM + "/periods?orgUnit={unit}&last=2025-02", calls.units().province())
                .then()
                .statusCode(200)
                .body("period", equalTo(List.of("2025-02", "2025-01"))); // the form begins then
    }

    @Test
    void theMatrixSaysHowManyDaysLateEachReturnIs() {
        // Given: the return of March came on the tenth of April, five days late; that of February is missing since the
        // fifth of March
        calls.approved("2025-03", lines(9, 7, 900));
        calls.submit("2025-02", "{\"draft\": true, \"lines\": []}").statusCode(201);

        // Then
        String status = FORM + "/status?within={unit}&size=2";
        given().get(status, commune)
                .then()
                .statusCode(200)
                .body("periods.period", equalTo(List.of("2025-03", "2025-02")))
                .body("units", hasSize(1))
                .body("units[0].returns.progress", equalTo(List.of("APPROVED", "DRAFT")))
                .body("units[0].returns.daysLate", equalTo(List.of(5, 36)))
                .body("units[0].daysLate", equalTo(41));
        String csv = given().get(status + "&format=csv", commune)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(3).anySatisfy(line -> assertThat(line)
                .contains("2025-03,2025-04-05,APPROVED,2025-04-10,5,false"));
    }

    @Test
    void whatIsNotThereOfTheLastPeriodThatWasDueIsCounted() {
        // Given: one of the units of the province returned the form before, so that all are asked for it
        calls.approved("2025-02", lines(9, 7, 900));
        String overdue = "/api/v1/society/forms/overdue?within={unit}";
        given().get(overdue, commune)
                .then()
                .body("find {it.form == 'village-network'}.missing", equalTo(1))
                .body("find {it.form == 'village-network'}.units", equalTo(1))
                .body("find {it.form == 'village-network'}.period", equalTo("2025-03"));

        // When
        calls.approved("2025-03", lines(9, 7, 900));

        // Then
        given().get(overdue, commune).then().statusCode(200).body("find {it.form == 'village-network'}", nullValue());
    }

    @Test
    void allThatWaitsIsApprovedAtOnceButWhatStandsAgainstIsTold() {
        // Given: one that another person submitted, and one of the approver's own
        String other = calls.units().commune();
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201);
        calls.as(Role.APPROVER, "minh")
                .contentType("application/json")
                .body(lines(4, 2, 300))
                .put(RETURN, other, "2025-03")
                .then()
                .statusCode(201);

        // When
        ValidatableResponse answer = calls.as(Role.APPROVER, "minh")
                .header("Accept-Language", "vi")
                .post(
                        FORM + "/returns/decisions?period=2025-03&within={unit}",
                        calls.units().province())
                .then();

        // Then
        answer.statusCode(200)
                .body("approved", equalTo(List.of(commune)))
                .body("refused.field", equalTo(List.of(other)))
                .body("refused[0].code", equalTo("ROLE_MISSING"))
                .body("refused[0].reason", containsString("người nộp"));
        assertThat(calls.coverage("2025-03")).isEqualTo("7/9 REPORTED");
    }

    private ValidatableResponse decide(String unit, String decision) {
        return decide("2025-03", unit, decision);
    }

    private ValidatableResponse decide(String period, String unit, String decision) {
        return calls.as(Role.APPROVER, "minh")
                .contentType("application/json")
                .body("{\"orgUnit\": \"" + unit + "\", " + decision + "}")
                .post(DECISIONS, period)
                .then();
    }
}
