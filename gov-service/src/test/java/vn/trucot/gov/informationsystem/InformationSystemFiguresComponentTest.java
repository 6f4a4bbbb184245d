package vn.trucot.gov.informationsystem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;

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
class InformationSystemFiguresComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    DataSource dataSource;

    private MeasuredFigures figures;
    private String unit = "";

    /** A and B of level 2; C of level 3, which ends with 2024; D of level 3, which says it is protected, but by no approved plan. */
    @BeforeEach
    void aCommuneWithFourSystems() {
        figures = new MeasuredFigures(dataSource);
        unit = new KnownUnits(orgUnits).commune();
        batch(List.of(
                system(
                        "A",
                        2,
                        "2024-01-10",
                        Map.of(
                                "levelApprovedOn", "2024-05-01",
                                "protectedSince", "2025-02-01",
                                "monitoredSince", "2024-06-30")),
                system("B", 2, "2024-03-31", Map.of()),
                system(
                        "C",
                        3,
                        "2023-01-01",
                        Map.of(
                                "endedOn", "2025-01-01",
                                "levelApprovedOn", "2022-12-01",
                                "monitoredSince", "2023-06-01")),
                system("D", 3, "2025-01-01", Map.of("protectedSince", "2025-01-01"))));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-Q1,             '', 1, 1/1, 0/1, 0/1",
        "2023-Q4,             '', 1, 1/1, 0/1, 1/1",
        "2024-Q1,             '', 3, 1/3, 0/3, 1/3",
        "2024-Q2,             '', 3, 2/3, 0/3, 2/3",
        "2024-Q4,             '', 3, 2/3, 0/3, 2/3",
        "2025-Q1,             '', 3, 1/3, 1/3, 1/3",
        "2024-Q4, systemLevel=3, 1, 1/1, 0/1, 1/1",
        "2025-Q1, systemLevel=3, 1, 0/1, 0/1, 0/1",
        "2025-Q1, systemLevel=2, 2, 1/2, 1/2, 1/2",
    })
    void whatASystemHasCountsFromTheQuarterInWhichItHasIt(
            String period, String part, String systems, String approved, String inFull, String monitored) {
        assertThat(figures.of("GOV.SYSTEM.COUNT", unit, period, part)).hasValue(systems + " RECORDS");
        assertThat(figures.of("GOV.SYSTEM.LEVEL_APPROVED", unit, period, part)).hasValue(approved + " RECORDS");
        assertThat(figures.of("GOV.SYSTEM.PROTECTED", unit, period, part)).hasValue(inFull + " RECORDS");
        assertThat(figures.of("GOV.SYSTEM.MONITORED", unit, period, part)).hasValue(monitored + " RECORDS");
    }

    @Test
    void thereIsNothingToCountBeforeTheFirstSystemAndOfALevelThatNoneHas() {
        assertThat(figures.of("GOV.SYSTEM.COUNT", unit, "2022-Q4")).isEmpty();
        assertThat(figures.of("GOV.SYSTEM.COUNT", unit, "2025-Q1", "systemLevel=5"))
                .isEmpty();
        assertThat(figures.of("GOV.SYSTEM.MONITORED", unit, "2022-Q4")).isEmpty();
    }

    @Test
    void aLevelThatIsApprovedLaterCountsFromThatQuarterOnAndEveryFigureOpensToItsSystems() {
        // When
        batch(List.of(system("B", 2, "2024-03-31", Map.of("levelApprovedOn", "2025-03-31"))));

        // Then
        assertThat(figures.of("GOV.SYSTEM.LEVEL_APPROVED", unit, "2024-Q4")).hasValue("2/3 RECORDS");
        assertThat(figures.of("GOV.SYSTEM.LEVEL_APPROVED", unit, "2025-Q1")).hasValue("2/3 RECORDS");
        assertThat(figures.of("GOV.SYSTEM.LEVEL_APPROVED", unit, "2025-Q1", "systemLevel=2"))
                .hasValue("2/2 RECORDS");
        assertThat(new OpenedFigures(dataSource, "gov").addUp(unit))
                .containsExactlyInAnyOrder(
                        "GOV.SYSTEM.COUNT",
                        "GOV.SYSTEM.LEVEL_APPROVED",
                        "GOV.SYSTEM.PROTECTED",
                        "GOV.SYSTEM.MONITORED");
    }

    @Test
    void aListHoldsTheSystemsOfALevelThatAreInUseOnADay() {
        given().queryParam("orgUnit", unit)
                .queryParam("level", 2)
                .queryParam("on", "2024-03-31")
                .get("/api/v1/gov/information-systems")
                .then()
                .statusCode(200)
                .body("items.code", containsInAnyOrder("A", "B"));
    }

    private Map<String, Object> system(String code, int level, String inUseSince, Map<String, String> more) {
        Map<String, Object> system = InformationSystemRegisterComponentTest.system(unit, code, level, inUseSince);
        system.putAll(more);
        return system;
    }

    private static void batch(List<Map<String, Object>> systems) {
        given().contentType("application/json")
                .body(systems)
                .post("/api/v1/gov/information-systems/batch")
                .then()
                .statusCode(200);
    }
}
