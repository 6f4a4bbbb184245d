package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static vn.trucot.society.team.TeamClient.TEAMS;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.put;
import static vn.trucot.society.team.TeamClient.team;
import static vn.trucot.society.team.TeamClient.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.DueDays;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.MeasureDue;
import vn.trucot.pillar.orgunit.OrgUnits;

/** It is 15 March 2026 to begin with; the first quarter closes on 16 April. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamsWhenTimePassesComponentTest {

    private static final String COVERED = "SOC.TEAM.VILLAGES_COVERED";
    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final String ACTIVE = "SOC.TEAM.ACTIVE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    @Inject
    MovableClock clock;

    @Inject
    MeasureDue due;

    private KnownUnits units;
    private MeasuredFigures figures;
    private DueDays days;
    private String commune;
    private String first;
    private String second;

    @BeforeEach
    void aProvinceOfOneCommuneOfTwoVillages() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        days = new DueDays(dataSource, clock, due);
        commune = units.commune();
        first = units.village(commune, 1);
        second = units.village(commune, 2);
        days.begin();
    }

    @AfterEach
    void backInMarch() {
        clock.back();
    }

    @Test
    void everyVillageOfTheProvinceCountsFromTheQuarterOfItsFirstTeam() {
        // Given
        String elsewhere = units.village(units.commune(), 1);
        String otherProvince = new KnownUnits(orgUnits).commune();
        put(UUID.randomUUID(), team(first, "2025-05-10")).statusCode(201);

        // When
        due.run();

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q2")).hasValue("1/1 RECORDS");
        assertThat(figures.of(COVERED, second, "2025-Q2")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, elsewhere, "2025-Q2")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, elsewhere, "2026-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(MEMBERS, elsewhere, "2026-Q1")).hasValue("0 RECORDS");
        assertThat(figures.of(ACTIVE, elsewhere, "2025")).hasValue("0/0 RECORDS");
        assertThat(figures.of(COVERED, elsewhere, "2025-Q1")).isEmpty();
        assertThat(figures.inForce(otherProvince)).isZero();
    }

    @Test
    void anEarlierTeamMovesTheBeginOfTheWholeProvince() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-05-10")).statusCode(201);
        due.run();

        // When
        put(UUID.randomUUID(), team(second, "2024-11-10")).statusCode(201);
        due.run();

        // Then
        assertThat(figures.of(COVERED, first, "2024-Q4")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2025-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2025-Q2")).hasValue("1/1 RECORDS");
    }

    @Test
    void provinceWithoutAnyTeamAnyMoreHasNoFigureFromTheNextDayOn() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-05-10")).statusCode(201);
        due.run();
        given().delete(TEAMS + "/{id}", id).then().statusCode(204);

        // When
        days.passTo("2026-03-16");

        // Then
        assertThat(figures.inForce(commune)).isZero();
    }

    @Test
    void successorTakesTheRegisterAlong() {
        // Given
        LocalDate day = LocalDate.of(2025, 7, 1);
        String successor = units.province(units.province() + "~2025");
        units.successor(units.province(), successor, day);
        String village = units.village(units.commune(successor + ".1", day, null), 1, day, null);
        due.run();
        put(UUID.randomUUID(), team(first, "2025-05-10")).statusCode(201);

        // When
        due.run();

        // Then
        assertThat(figures.of(COVERED, village, "2025-Q2")).isEmpty();
        assertThat(figures.of(COVERED, village, "2025-Q3")).hasValue("0/1 RECORDS");
    }

    @Test
    void whatNobodyRecordedInAGeneratedRegisterIsOfKindDemo() {
        // Given
        put(UUID.randomUUID(), with(team(first, "2026-01-10"), "demo", true)).statusCode(201);

        // When
        due.run();

        // Then
        assertThat(figures.of(COVERED, second, "2026-Q1")).hasValue("0/1 DEMO");
    }

    @Test
    void newQuarterHasItsFiguresOnItsFirstDayAndSoHasTheOneBefore() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-11-10")).statusCode(201);
        due.run();

        // When
        days.passTo("2026-04-01");

        // Then
        assertThat(figures.of(COVERED, first, "2026-Q2")).hasValue("1/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q2")).hasValue("5 RECORDS");
        assertThat(figures.of(COVERED, second, "2026-Q2")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2026-Q1")).hasValue("1/1 RECORDS");
        assertThat(figures.of(MEMBERS, second, "2026-Q1")).hasValue("0 RECORDS");
    }

    @Test
    void serviceThatWasDownOverTheTurnOfTheYearCatchesUp() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-11-10")).statusCode(201);
        due.run();

        // When
        days.passTo("2027-01-05");

        // Then
        assertThat(figures.of(MEMBERS, first, "2026-Q3")).hasValue("5 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q4")).hasValue("5 RECORDS");
        assertThat(figures.of(COVERED, second, "2027-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2027")).isEmpty();
    }

    @Test
    void teamDissolvedInTheFutureStopsCountingOnItsDay() {
        // Given
        put(UUID.randomUUID(), with(team(first, "2025-11-10"), "dissolvedOn", "2026-03-28"))
                .statusCode(201);
        days.passTo("2026-03-27");
        assertThat(figures.of(COVERED, first, "2026-Q1")).hasValue("1/1 RECORDS");

        // When
        days.passTo("2026-03-28");

        // Then
        assertThat(figures.of(COVERED, first, "2026-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q1")).hasValue("0 RECORDS");
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 RECORDS");
    }

    @Test
    void villageCountsFromTheDayItBeginsToTheDayItEnds() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-11-10")).statusCode(201);
        String later = units.village(commune, 3, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 7, 1));
        days.passTo("2026-03-19");
        assertThat(figures.inForce(later)).isZero();

        // When
        days.passTo("2026-03-20");

        // Then
        assertThat(figures.of(COVERED, later, "2026-Q1")).hasValue("0/1 RECORDS");
        days.passTo("2026-06-30");
        assertThat(figures.of(COVERED, later, "2026-Q2")).hasValue("0/1 RECORDS");
        days.passTo("2026-07-01");
        assertThat(figures.of(COVERED, later, "2026-Q3")).isEmpty();
        assertThat(figures.of(COVERED, second, "2026-Q3")).hasValue("0/1 RECORDS");
    }

    @Test
    void correctionOfTheRegisterOfUnitsIsCountedAtOnce() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-05-10")).statusCode(201);
        due.run();

        // When
        String added = units.village(commune, 3);
        units.village(commune, 2, null, LocalDate.of(2025, 10, 1));
        units.generatedVillage(commune, 1);
        due.run();

        // Then
        assertThat(figures.of(COVERED, added, "2025-Q2")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, second, "2025-Q3")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, second, "2025-Q4")).isEmpty();
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 DEMO");
    }

    @Test
    void zeroOfAQuarterIsToldOnceItHasClosed() {
        // Given
        put(UUID.randomUUID(), team(first, "2025-11-10")).statusCode(201);
        days.passTo("2026-04-15");
        assertThat(figures.of(ACTIVE, first, "2025-Q4")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).isEmpty();
        assertThat(figures.of(ACTIVE, first, "2026")).isEmpty();

        // When
        days.passTo("2026-04-16");

        // Then
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, second, "2026-Q1")).hasValue("0/0 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026-Q2")).isEmpty();
    }

    @Test
    void dayOnWhichNothingHappensMakesNoRevision() {
        // Given
        put(UUID.randomUUID(), with(team(first, "2025-11-10"), "activities", List.of(activity("2026-01-20"))))
                .statusCode(201);
        due.run();
        long revisions = figures.revisions(commune);

        // When
        due.run();
        days.passTo("2026-03-16");
        days.passTo("2026-03-31");

        // Then
        assertThat(figures.revisions(commune)).isEqualTo(revisions);
    }

    @Test
    void statusTellsHowFarTheMeasureIs() {
        // When
        days.passTo("2026-03-17");

        // Then
        when().get("/api/v1/society/status")
                .then()
                .statusCode(200)
                .body("measures.find { it.measure == 'teams of a village' }.countedTo", equalTo("2026-03-17"))
                .body("measures.unitsWaiting", everyItem(equalTo(0)));
    }
}
