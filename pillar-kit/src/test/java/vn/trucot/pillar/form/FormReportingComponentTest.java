package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static vn.trucot.pillar.form.ReturnCalls.FORM;
import static vn.trucot.pillar.form.ReturnCalls.lines;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Who has returned a form, and who has not. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class FormReportingComponentTest {

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    @Inject
    MeasureDue due;

    @Inject
    QualityWatch watch;

    Platform platform;

    private ReturnCalls calls;
    private KnownUnits units;
    private DueDays days;
    private String commune = "";

    /** A commune of a province that no other test has; it is the third of April 2025. */
    @BeforeEach
    void aCommune() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        Shelves.prepare(dataSource); // another measure of the kit's tests, which is counted too
        calls = new ReturnCalls(platform, orgUnits, dataSource);
        units = calls.units();
        days = new DueDays(dataSource, clock, due);
        commune = calls.commune();
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void theGridShowsWhoReturnedTheFormAndWhoDidNot() {
        // Given
        String silent = units.commune();
        String ended = units.commune(units.province() + ".ended", null, LocalDate.of(2025, 3, 20));
        calls.approved("2025-03", lines(9, 7, 900));

        // When
        ValidatableResponse before = calls.grid("2025-03");
        clock.moveTo(LocalDate.of(2025, 4, 6));
        ValidatableResponse after = calls.grid("2025-03");

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
    void whatIsStillToBeDoneIsListedForWhoReportsAndForWhoDecides() {
        // Given
        String silent = units.commune();
        calls.submit("2025-01", lines(9, 7, 900)).statusCode(201);
        calls.decide("2025-01", "{\"approve\": false, \"reason\": \"9 villages are 8\"}")
                .statusCode(200);
        calls.approved("2025-02", lines(8, 7, 900));
        calls.submit("2025-03", lines(8, 7, 950)).statusCode(201);

        // When
        ValidatableResponse all = open("");
        ValidatableResponse waiting = open("&progress=SUBMITTED&size=1");
        clock.moveTo(LocalDate.of(2025, 4, 6));
        ValidatableResponse late = open("&progress=MISSING");

        // Then
        all.body(
                        "items.collect { it.period + ' ' + it.orgUnit + ' ' + it.progress }",
                        containsInAnyOrder(
                                "2025-01 " + commune + " RETURNED",
                                "2025-02 " + silent + " MISSING",
                                "2025-03 " + commune + " SUBMITTED",
                                "2025-03 " + silent + " EXPECTED"))
                .body("items[0].due", equalTo("2025-02-05"))
                .body("items[0].formNames.vi", equalTo("Mạng lưới tại thôn"))
                .body("items.period", contains("2025-01", "2025-02", "2025-03", "2025-03"))
                .body("items.late", contains(true, true, false, false));
        waiting.body("items.orgUnit", contains(commune)).body("counts.MISSING", equalTo(1));
        late.body("items.period", contains("2025-03")).body("items.late", contains(true));
    }

    @Test
    void whoHasNotReturnedTheFormIsRemindedOnceADay() {
        // Given
        String silent = units.commune();
        calls.submit("2025-03", lines(8, 7, 950)).statusCode(201);
        clock.moveTo(LocalDate.of(2025, 4, 7));
        String whole = "{\"orgUnit\": \"%s\", \"text\": \"gửi trong hôm nay\"}".formatted(units.province());

        // When
        remind(whole).statusCode(200);
        ValidatableResponse again = remind(whole);
        clock.moveTo(LocalDate.of(2025, 4, 8));
        ValidatableResponse nextDay = remind("{\"orgUnit\": \"%s\"}".formatted(units.province()));

        // Then
        again.body("orgUnit", contains(silent))
                .body("times", contains(1))
                .body("text", contains("gửi trong hôm nay"))
                .body("remindedBy", contains("thu"));
        nextDay.body("times", contains(2));
        open("&progress=MISSING").body("items.reminded.times", contains(2)).body("items.orgUnit", contains(silent));
        open("&progress=SUBMITTED").body("items.reminded", contains((Object) null));
        remind("{\"orgUnit\": \"nowhere\"}").statusCode(422).body("code", equalTo("ORG_UNIT_UNKNOWN"));
    }

    private ValidatableResponse remind(String body) {
        return calls.as(Role.APPROVER, "thu")
                .contentType("application/json")
                .body(body)
                .post(FORM + "/periods/2025-03/reminders")
                .then();
    }

    private ValidatableResponse open(String more) {
        return given().get("/api/v1/society/forms/open?within={province}" + more, units.province())
                .then()
                .statusCode(200);
    }

    @Test
    void aProvinceThatGoesOnAsAnotherOneIsAskedLikeBeforeInTheGridAsInTheIndicator() {
        // Given
        days.begin();
        calls.approved("2025-02", lines(9, 7, 900));
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
        assertThat(calls.reporting("COMPLETE", silent)).isEqualTo("0/1 RECORDS");
    }

    @Test
    void whoReturnedInTimeIsAnIndicatorOnceReturnsAreDue() {
        // Given
        days.begin();
        String late = units.commune();
        String silent = units.commune();
        calls.submit("2025-03", lines(9, 7, 900)).statusCode(201);
        assertThat(calls.reporting("COMPLETE", commune)).isEqualTo("none");

        // When
        days.passTo("2025-04-06");
        calls.put(late, "2025-03", lines(4, 4, 400)).statusCode(201);
        due.run();

        // Then
        assertThat(calls.reporting("COMPLETE", commune)).isEqualTo("1/1 RECORDS");
        assertThat(calls.reporting("ON_TIME", commune)).isEqualTo("1/1 RECORDS");
        assertThat(calls.reporting("COMPLETE", late)).isEqualTo("1/1 RECORDS");
        assertThat(calls.reporting("ON_TIME", late)).isEqualTo("0/1 RECORDS");
        assertThat(calls.reporting("COMPLETE", silent)).isEqualTo("0/1 RECORDS");
        assertThat(calls.reporting("ON_TIME", silent)).isEqualTo("0/1 RECORDS");
    }

    /** 900 households, then 2,000: a jump of more than 20 percent, which was explained and approved. */
    @Test
    void howGoodReturnsAreIsMeasuredOnceTheyAreDue() {
        // Given
        days.begin();
        String drafting = units.commune();
        calls.approved("2025-02", lines(9, 7, 900));
        calls.submit("2025-03", lines(9, 7, 2000).replace("]}", "], \"comment\": \"a town was added\"}"))
                .statusCode(201);
        calls.decide("2025-03", "{\"approve\": true}").statusCode(200);
        calls.put(drafting, "2025-03", lines(4, 4, 400).replace("]}", "], \"draft\": true}"))
                .statusCode(201);

        // When
        days.passTo("2025-04-06");

        // Then
        assertThat(calls.quality("VALID", commune, "2025-03")).isEqualTo("0/1 RECORDS");
        assertThat(calls.quality("SHARED", commune, "2025-03")).isEqualTo("1/1 RECORDS");
        assertThat(calls.quality("CONSISTENT", commune, "2025-03")).isEqualTo("2/2 RECORDS");
        assertThat(calls.quality("SHARED", drafting, "2025-03")).isEqualTo("0/1 RECORDS");
        assertThat(calls.quality("VALID", drafting, "2025-03")).isEqualTo("none");
    }

    @Test
    void whatAnotherSourceSaysOtherwiseIsSeenWithoutANewReturn() {
        // Given
        days.begin();
        calls.approved("2025-03", lines(9, 7, 900));
        days.passTo("2025-04-06");
        watch.lookNow();
        calls.as(Role.APPROVER, "thu")
                .contentType("text/csv; charset=UTF-8")
                .body("indicator,orgUnit,period,numerator,sourceKind,sourceName\n" + "SOC.NETWORK.HOUSEHOLDS," + commune
                        + ",2025-03,950,PUBLISHED,newspaper\n")
                .post("/api/v1/society/observations/batch")
                .then()
                .statusCode(200);

        // When
        watch.lookNow();
        due.run();

        // Then
        assertThat(calls.quality("CONSISTENT", commune, "2025-03")).isEqualTo("1/2 RECORDS");
    }

    /** Sixty returns of two fields; rules that look back see what was approved for the same line in earlier periods. */
    @Test
    void aRuleSaysTheSameHereAsInTheDatabase() throws SQLException {
        // Given
        Form form = FormSample.form(
                FormSample.YAML.replace("BM-01", "BM-RULES").replace("  - holds: covered <= villages\n", """
                  - holds: covered <= villages
                  - holds: villages - covered >= covered
                  - {share: covered, of: villages, atLeast: 10, atMost: 60}
                  - {outlier: covered, beyond: 2, within: 8}
                """));
        RandomReturns returns = new RandomReturns(dataSource, form);

        // When
        List<String> here = returns.byRules();
        List<String> database = returns.byDatabase();

        // Then
        assertThat(database).hasSize(60).isEqualTo(here);
        assertThat(here).anySatisfy(verdict -> assertThat(verdict).contains("false"));
        for (int rule = 0; rule < form.rules().size(); rule++) {
            int position = rule;
            assertThat(here.stream()
                            .map(verdict -> verdict.split(" ")[position])
                            .distinct())
                    .contains("true", "false");
        }
    }
}
