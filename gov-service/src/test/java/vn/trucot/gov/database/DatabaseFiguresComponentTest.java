package vn.trucot.gov.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static vn.trucot.gov.database.DatabaseRegisterComponentTest.audit;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class DatabaseFiguresComponentTest {

    private static final String AUDITED = "GOV.DATABASE.AUDITED";
    private static final String MEETS_SIX = "GOV.DATABASE.MEETS_SIX";

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /** A is connected and audited twice in 2024, B begins in July 2024, C ends in March 2025. */
    @BeforeEach
    void aCommuneWithThreeDatabases() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).commune();
        batch(List.of(
                a(audit("2024-03-01", null), audit("2024-11-01", "clean"), audit("2025-06-01", null)),
                database("B", "SPECIALISED", "2024-07-01", Map.of("audits", List.of(audit("2025-02-01", "shared")))),
                database(
                        "C",
                        "SHARED",
                        "2023-01-01",
                        Map.of("endedOn", "2025-03-01", "audits", List.of(audit("2024-12-31", null))))));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q4, 2, 2, 0, 0/2",
        "2024-Q2, 2, 2, 0, 1/2",
        "2024-Q3, 3, 2, 1, 1/3",
        "2025-Q1, 2, 1, 1, 1/2",
    })
    void databasesInUseAreCountedAtTheEndOfAQuarter(
            String period, String all, String shared, String specialised, String connected) {
        assertThat(figures.of("GOV.DATABASE.COUNT", unit, period)).hasValue(all + " RECORDS");
        assertThat(figures.of("GOV.DATABASE.COUNT", unit, period, "databaseKind=shared"))
                .hasValue(shared + " RECORDS");
        assertThat(figures.of("GOV.DATABASE.COUNT", unit, period, "databaseKind=specialised"))
                .hasValue(specialised + " RECORDS");
        assertThat(figures.of("GOV.DATABASE.CONNECTED", unit, period)).hasValue(connected + " RECORDS");
    }

    /** 2024: A and C of three are audited, and A's last audit found something void; 2025: A and B of two, B not shared. */
    @Test
    void theLastAuditOfTheYearSaysWhetherADatabaseHasAllSixProperties() {
        assertThat(figures.of(AUDITED, unit, "2023")).hasValue("0/2 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2023")).isEmpty();
        assertThat(figures.of(AUDITED, unit, "2024")).hasValue("2/3 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2024")).hasValue("1/2 RECORDS");
        assertThat(figures.of(AUDITED, unit, "2024-Q1")).hasValue("1/2 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2024-Q1")).hasValue("1/1 RECORDS");
        assertThat(figures.of(AUDITED, unit, "2024-Q2")).hasValue("0/2 RECORDS");
        assertThat(figures.of(AUDITED, unit, "2025")).hasValue("2/2 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2025")).hasValue("1/2 RECORDS");
        assertThat(figures.of(AUDITED, unit, "2026")).as("not yet").isEmpty();
    }

    @Test
    void anAuditOfTheOpenYearTellsItAndAnotherResultChangesTheFigure() {
        // Given
        batch(List.of(a(audit("2026-02-01", null))));
        assertThat(figures.of(AUDITED, unit, "2026")).hasValue("1/2 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2026")).hasValue("1/1 RECORDS");

        // When
        batch(List.of(a(audit("2026-02-01", "live"))));

        // Then
        assertThat(figures.of(MEETS_SIX, unit, "2026")).hasValue("0/1 RECORDS");
        assertThat(figures.of(AUDITED, unit, "2024")).hasValue("1/3 RECORDS");
        assertThat(figures.of(MEETS_SIX, unit, "2024")).hasValue("1/1 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder("GOV.DATABASE.COUNT", "GOV.DATABASE.CONNECTED", AUDITED, MEETS_SIX);
    }

    @Test
    void aListHoldsTheDatabasesOfAKindThatAreInUseOnADay() {
        given().queryParam("orgUnit", unit)
                .queryParam("kind", "SHARED")
                .queryParam("on", "2025-03-01")
                .get("/api/v1/gov/databases")
                .then()
                .statusCode(200)
                .body("items.code", contains("A"));
    }

    @SafeVarargs
    private final Map<String, Object> a(Map<String, Object>... audits) {
        return database("A", "SHARED", "2023-01-01", Map.of("connectedSince", "2024-05-01", "audits", List.of(audits)));
    }

    private Map<String, Object> database(String code, String kind, String inUseSince, Map<String, Object> more) {
        Map<String, Object> database = DatabaseRegisterComponentTest.database(unit, code, kind, inUseSince);
        database.putAll(more);
        return database;
    }

    private static void batch(List<Map<String, Object>> databases) {
        given().contentType("application/json")
                .body(databases)
                .post("/api/v1/gov/databases/batch")
                .then()
                .statusCode(200);
    }
}
