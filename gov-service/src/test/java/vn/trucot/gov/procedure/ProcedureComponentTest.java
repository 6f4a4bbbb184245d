package vn.trucot.gov.procedure;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Event;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gov.Units;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.Histories;
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
class ProcedureComponentTest {

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

    /** Each test has a province of its own. */
    @BeforeEach
    void aProvince() {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        figures = new MeasuredFigures(dataSource);
        unit = "P" + UUID.randomUUID();
        orgUnits.apply(Units.known(Units.unit(unit, OrgUnitKind.PROVINCE, "VN", null, LocalDate.of(2025, 7, 1))));
    }

    @AfterEach
    void backInMarch() {
        clock.back();
    }

    @Test
    void aProcedureIsCountedFromTheMonthItBegins() {
        // When
        put(UUID.randomUUID(), procedure("1.001", "FULL", true, "2025-02-10", null))
                .statusCode(201);
        put(UUID.randomUUID(), procedure("1.002", "PARTIAL", false, "2025-03-01", null))
                .statusCode(201);

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-01")).isEmpty();
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-02")).hasValue("1/1 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-03")).hasValue("1/2 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.POSTAL", unit, "2025-03")).hasValue("1/2 RECORDS");
    }

    @Test
    void aLevelThatRisesEndsOneStateAndBeginsTheNext() {
        // Given
        UUID first = UUID.randomUUID();
        put(first, procedure("1.001", "NONE", false, "2025-01-01", null)).statusCode(201);

        // When
        batch("""
                [%s, %s]""".formatted(
                                withId(first, procedure("1.001", "NONE", false, "2025-01-01", "2025-04-01")),
                                procedure("1.001", "FULL", false, "2025-04-01", null)))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("updated", equalTo(1));

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-03")).hasValue("0/1 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-04")).hasValue("1/1 RECORDS");
        when().get("/api/v1/gov/procedures?orgUnit={unit}&on=2025-04-01", unit)
                .then()
                .body("total", equalTo(1))
                .body("items.level", contains("FULL"));
    }

    @Test
    void anOfferIsCountedInANewMonthAndOnTheDayItChanges() {
        // Given
        orgUnits.apply(new Event.OrgUnitChanged(Units.unit(unit, OrgUnitKind.PROVINCE, "VN"), 2));
        DueDays days = new DueDays(dataSource, clock, due);
        days.begin();
        put(UUID.randomUUID(), procedure("1.001", "NONE", false, "2025-01-01", "2026-04-03"))
                .statusCode(201);
        put(UUID.randomUUID(), procedure("1.001", "FULL", false, "2026-04-03", null))
                .statusCode(201);

        // When
        days.passTo("2026-04-01");

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2026-03")).hasValue("0/1 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2026-04")).hasValue("0/1 RECORDS");
        days.passTo("2026-04-03");
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2026-04")).hasValue("1/1 RECORDS");
    }

    @Test
    void figuresOfAUnitThatTurnsOutToHaveEndedAreWithdrawn() {
        // Given
        put(UUID.randomUUID(), procedure("1.001", "FULL", false, "2025-01-01", null))
                .statusCode(201);
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-05")).hasValue("1/1 RECORDS");

        // When
        orgUnits.apply(new Event.OrgUnitChanged(
                Units.unit(unit, OrgUnitKind.PROVINCE, "VN", null, LocalDate.of(2025, 5, 1)), 2));
        due.run();

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-04")).hasValue("1/1 RECORDS");
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-05")).isEmpty();
    }

    @Test
    void aDeletedProcedureCountsNoMore() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, procedure("1.001", "FULL", true, "2025-02-10", null)).statusCode(201);

        // When
        given().delete("/api/v1/gov/procedures/{id}", id).then().statusCode(204);

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-02")).isEmpty();
        when().get("/api/v1/gov/procedures/{id}", id).then().statusCode(404).body("type", containsString("not-found"));
    }

    @Test
    void everyStateOfAProcedureIsKeptWithWhoMadeItSoEvenWhenItIsGone() {
        // Given
        UUID id = UUID.randomUUID();
        String address = "/api/v1/gov/procedures/" + id;
        put(id, procedure("1.001", "PARTIAL", true, "2025-02-10", null)).statusCode(201);
        batch("[" + withId(id, procedure("1.001", "FULL", true, "2025-02-10", "2025-04-01")) + "]")
                .statusCode(200);
        Map<String, Object> last = Histories.presentState(address);

        // When
        given().delete(address).then().statusCode(204);

        // Then
        assertThat(Histories.of(address))
                .containsExactly(
                        "0 by lan procedures/" + id, "1 by lan procedures/batch", "2 deleted by lan procedures/" + id);
        assertThat(last).containsEntry("level", "FULL");
        assertThat(Histories.lastState(address)).isEqualTo(last);
    }

    @Test
    void theProceduresOfEveryFigureAddUpToIt() {
        // Given
        put(UUID.randomUUID(), procedure("1.001", "FULL", true, "2025-02-10", null))
                .statusCode(201);
        put(UUID.randomUUID(), procedure("1.002", "FULL", false, "2025-02-10", "2025-04-01"))
                .statusCode(201);
        put(UUID.randomUUID(), procedure("1.003", "PARTIAL", true, "2025-03-31", null))
                .statusCode(201);

        // When
        Set<String> opened = new OpenedFigures(dataSource, "gov").addUp(unit);

        // Then
        assertThat(opened)
                .containsExactlyInAnyOrder(
                        "GOV.PROCEDURE.ONLINE",
                        "GOV.PROCEDURE.POSTAL",
                        "GOV.PROCEDURE.COUNT",
                        "GOV.PROCEDURE.PARTLY_ONLINE",
                        "GOV.PROCEDURE.INFORMATION_ONLY",
                        "GOV.PROCEDURE.POST_OFFICES",
                        "GOV.PROCEDURE.ANY_PLACE",
                        "GOV.PROCEDURE.NATIONAL_CODE");
    }

    @Test
    void aFigureOfAGeneratedProcedureIsOfKindDemo() {
        // When
        put(
                        UUID.randomUUID(),
                        procedure("MAU-001", "FULL", true, "2025-02-10", null)
                                .replace("\"demo\": false", "\"demo\": true"))
                .statusCode(201);

        // Then
        assertThat(figures.of("GOV.PROCEDURE.ONLINE", unit, "2025-02")).hasValue("1/1 DEMO");
    }

    @Test
    void aWriteForAnOlderVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        String tag = put(id, procedure("1.001", "NONE", false, "2025-01-01", null))
                .statusCode(201)
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        put(id, procedure("1.001", "PARTIAL", false, "2025-01-01", null)).statusCode(200);

        // When
        ValidatableResponse late = given().contentType("application/json")
                .header("If-Match", tag)
                .body(procedure("1.001", "FULL", false, "2025-01-01", null))
                .put("/api/v1/gov/procedures/{id}", id)
                .then();

        // Then
        late.statusCode(412).contentType("application/problem+json").body("type", containsString("version-conflict"));
        when().get("/api/v1/gov/procedures/{id}", id)
                .then()
                .body("level", equalTo("PARTIAL"))
                .body("version", equalTo(1));
    }

    @Test
    void theVersionOfAProcedureOfTheFutureIsTheOneTheNextWriteNames() {
        // Given
        UUID id = UUID.randomUUID();
        orgUnits.apply(new Event.OrgUnitChanged(Units.unit(unit, OrgUnitKind.PROVINCE, "VN"), 2));
        put(id, procedure("1.001", "NONE", false, "2026-05-01", null)).statusCode(201);

        // When
        String tag = put(id, procedure("1.001", "FULL", false, "2026-05-01", null))
                .statusCode(200)
                .body("version", equalTo(1))
                .extract()
                .header("ETag");

        // Then
        assertThat(tag).isEqualTo("\"1\"");
        when().get("/api/v1/gov/procedures/{id}", id).then().header("ETag", equalTo(tag));
    }

    @Test
    void theSameBatchAgainChangesNothing() {
        // Given
        String rows = "[" + procedure("1.001", "FULL", false, "2025-01-01", null) + "]";
        batch(rows).statusCode(200).body("created", equalTo(1));

        // When
        ValidatableResponse again = batch(rows);

        // Then
        again.statusCode(200).body("unchanged", equalTo(1)).body("updated", equalTo(0));
        assertThat(figures.revisions(unit)).isEqualTo(9 * 6);
    }

    @Test
    void eachMistakeOfABatchIsToldAndNothingIsStored() {
        // When
        ValidatableResponse answer = given().contentType("text/csv")
                .body("""
                        orgUnit,code,name,level,validFrom,validTo
                        %1$s,1.001,Cấp bản sao,FULL,2025-01-01,
                        P-unknown,1.001,Cấp bản sao,FULL,2025-01-01,
                        %1$s,1.002,Chứng thực,TOTAL,2025-01-01,
                        %1$s,1.003,Chứng thực,FULL,2025-07-01,
                        %1$s,1.004,Chứng thực,FULL,2025-03-01,2025-03-01
                        %1$s,1.001,Cấp bản sao,NONE,2025-02-01,
                        """.formatted(unit))
                .post("/api/v1/gov/procedures/batch")
                .then();

        // Then
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("batch-rejected"))
                .body("received", equalTo(6))
                .body("rejected", equalTo(5))
                .body("errors.row", contains(3, 2, 4, 5, 6))
                .body("errors.field", contains("level", "orgUnit", "orgUnit", "validTo", "validFrom"))
                .body(
                        "errors.code",
                        contains(
                                "VALUE_MALFORMED",
                                "ORG_UNIT_UNKNOWN",
                                "ORG_UNIT_NOT_VALID",
                                "VALIDATION_FAILED",
                                "CONFLICT"))
                .body("errors[1].reason", containsString("P-unknown"));
        when().get("/api/v1/gov/procedures?orgUnit={unit}", unit).then().body("items", hasSize(0));
    }

    @Test
    void aSingleMistakeIsTheProblemItself() {
        put(UUID.randomUUID(), procedure("1.001", "FULL", false, "2025-08-01", null))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("org-unit-not-valid"))
                .body("errors.pointer", contains("/orgUnit"));
    }

    @Test
    @TestSecurity
    void whoHasNoTokenReadsButDoesNotWrite() {
        when().get("/api/v1/gov/procedures").then().statusCode(200);
        put(UUID.randomUUID(), procedure("1.001", "FULL", false, "2025-01-01", null))
                .statusCode(401);
    }

    private ValidatableResponse put(UUID id, String procedure) {
        return given().contentType("application/json")
                .body(procedure)
                .put("/api/v1/gov/procedures/{id}", id)
                .then();
    }

    private static ValidatableResponse batch(String rows) {
        return given().contentType("application/json")
                .body(rows)
                .post("/api/v1/gov/procedures/batch")
                .then();
    }

    private static String withId(UUID id, String procedure) {
        return procedure.replaceFirst("\\{", "{\"id\": \"" + id + "\", ");
    }

    private String procedure(String code, String level, boolean postal, String from, String to) {
        return """
                {"orgUnit": "%s", "code": "%s", "name": "Đăng ký khai sinh", "field": "Hộ tịch", "level": "%s",
                 "postal": %s, "validFrom": "%s"%s, "demo": false}""".formatted(unit, code, level, postal, from, to == null ? "" : ", \"validTo\": \"" + to + "\"");
    }
}
