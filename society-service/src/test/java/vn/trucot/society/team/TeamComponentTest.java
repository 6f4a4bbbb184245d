package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static vn.trucot.society.team.TeamClient.TEAMS;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.headCount;
import static vn.trucot.society.team.TeamClient.put;
import static vn.trucot.society.team.TeamClient.team;
import static vn.trucot.society.team.TeamClient.with;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamComponentTest {

    private static final String COVERED = "SOC.TEAM.VILLAGES_COVERED";
    private static final String MEMBERS = "SOC.TEAM.MEMBERS";
    private static final String ACTIVE = "SOC.TEAM.ACTIVE";

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private KnownUnits units;
    private MeasuredFigures figures;
    private String commune;
    private String first;
    private String second;

    @BeforeEach
    void aCommuneOfTwoVillages() {
        units = new KnownUnits(orgUnits);
        figures = new MeasuredFigures(dataSource);
        commune = units.commune();
        first = units.village(commune, 1);
        second = units.village(commune, 2);
    }

    @Test
    void teamIsCountedInItsVillage() {
        // When
        put(
                        UUID.randomUUID(),
                        with(
                                with(
                                        team(first, "2025-11-10"),
                                        "memberships",
                                        List.of(headCount("2025-11-10", 7), headCount("2026-02-01", 9))),
                                "activities",
                                List.of(activity("2026-01-20"), activity("2026-02-20"))))
                .statusCode(201);

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q3")).isEmpty();
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2025-Q4")).hasValue("7 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025-Q4")).hasValue("0/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q1")).hasValue("9 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026")).hasValue("1/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2026")).isEmpty();
        assertThat(figures.inForce(first)).isEqualTo(2 * 3 + 2);
    }

    @Test
    void secondTeamOfAVillageAddsMembersButCoversItOnce() {
        // When
        put(UUID.randomUUID(), team(first, "2026-01-05")).statusCode(201);
        put(UUID.randomUUID(), with(team(first, "2026-02-05"), "activities", List.of(activity("2026-02-06"))))
                .statusCode(201);

        // Then
        assertThat(figures.of(COVERED, first, "2026-Q1")).hasValue("1/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q1")).hasValue("10 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).hasValue("1/2 RECORDS");
    }

    @Test
    void correctionOfThePastChangesThePastQuartersItTouches() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-02-01")).statusCode(201);
        long before = figures.revisions(commune);

        // When
        put(
                        id,
                        with(
                                team(first, "2025-02-01"),
                                "memberships",
                                List.of(
                                        headCount("2025-02-01", 5),
                                        headCount("2025-05-01", 6),
                                        headCount("2025-08-01", 5))))
                .statusCode(200);

        // Then
        assertThat(figures.of(MEMBERS, first, "2025-Q1")).hasValue("5 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2025-Q2")).hasValue("6 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2025-Q3")).hasValue("5 RECORDS");
        assertThat(figures.revisions(commune)).isEqualTo(before + 1);
    }

    @Test
    void teamEstablishedEarlierThanThoughtIsCountedFromThen() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-08-01")).statusCode(201);

        // When
        put(id, team(first, "2025-05-01")).statusCode(200);

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q2")).hasValue("1/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2025-Q1")).isEmpty();
    }

    @Test
    void dissolvedTeamCoversItsVillageNoMoreButWasActiveInTheQuarter() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> team = with(team(first, "2025-02-01"), "activities", List.of(activity("2025-10-05")));
        put(id, team).statusCode(201);

        // When
        put(id, with(team, "dissolvedOn", "2025-12-01")).statusCode(200);

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q3")).hasValue("1/1 RECORDS");
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("0/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2025-Q4")).hasValue("0 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025-Q4")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025")).hasValue("1/1 RECORDS");
    }

    @Test
    void teamThatMovesIsCountedInTheOtherCommune() {
        // Given
        UUID id = UUID.randomUUID();
        String elsewhere = units.village(units.commune(), 1);
        put(id, team(first, "2026-01-05")).statusCode(201);

        // When
        put(id, team(elsewhere, "2026-01-05")).statusCode(200);

        // Then
        assertThat(figures.of(COVERED, first, "2026-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(COVERED, elsewhere, "2026-Q1")).hasValue("1/1 RECORDS");
    }

    @Test
    void deletedTeamIsCountedNoMore() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-11-10")).statusCode(201);

        // When
        given().delete(TEAMS + "/{id}", id).then().statusCode(204);

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("0/1 RECORDS");
        assertThat(figures.of(MEMBERS, first, "2026-Q1")).hasValue("0 RECORDS");
        when().get(TEAMS + "/{id}", id).then().statusCode(404).body("type", containsString("not-found"));
        given().delete(TEAMS + "/{id}", id).then().statusCode(404);
    }

    @Test
    void activityThatIsAddedMakesTheTeamActiveInItsQuarter() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-02-01")).statusCode(201);

        // When
        ValidatableResponse answer = given().contentType("application/json")
                .body(activity("2025-05-05"))
                .post(TEAMS + "/{id}/activities", id)
                .then();

        // Then
        answer.statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("activities.on", contains("2025-05-05"))
                .body("version", equalTo(1));
        assertThat(figures.of(ACTIVE, first, "2025-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025-Q2")).hasValue("1/1 RECORDS");
    }

    @Test
    void openQuarterIsToldOfTheWholeCommuneOnceAnActivityIsRecorded() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-02-01")).statusCode(201);
        put(UUID.randomUUID(), team(second, "2025-02-01")).statusCode(201);
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).isEmpty();
        assertThat(figures.of(ACTIVE, first, "2026")).isEmpty();

        // When
        put(id, with(team(first, "2025-02-01"), "activities", List.of(activity("2026-02-20"))))
                .statusCode(200);

        // Then
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, second, "2026-Q1")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, second, "2026")).hasValue("0/1 RECORDS");
        put(id, team(first, "2025-02-01")).statusCode(200);
        assertThat(figures.of(ACTIVE, first, "2026-Q1")).isEmpty();
        assertThat(figures.of(ACTIVE, second, "2026")).isEmpty();
    }

    @Test
    void teamActiveInTwoQuartersIsOneActiveTeamOfTheYear() {
        // When
        put(
                        UUID.randomUUID(),
                        with(
                                team(first, "2025-02-01"),
                                "activities",
                                List.of(activity("2025-05-05"), activity("2025-08-08"))))
                .statusCode(201);

        // Then
        assertThat(figures.of(ACTIVE, first, "2025-Q2")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025-Q3")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, first, "2025")).hasValue("1/1 RECORDS");
    }

    @Test
    void activityOfADayWithoutTheTeamIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(first, "2025-02-01")).statusCode(201);

        // When
        ValidatableResponse answer = given().contentType("application/json")
                .body(activity("2025-01-31"))
                .post(TEAMS + "/{id}/activities", id)
                .then();

        // Then
        answer.statusCode(400).body("detail", containsString("2025-01-31"));
        when().get(TEAMS + "/{id}", id).then().body("activities", hasSize(0));
    }

    @Test
    void figuresOfGeneratedTeamsAreOfKindDemo() {
        // When
        put(UUID.randomUUID(), with(team(first, "2025-11-10"), "demo", true)).statusCode(201);

        // Then
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 DEMO");
    }

    @Test
    void teamOfAMergedVillageGoesOnInItsSuccessorAndIsCountedOnce() {
        // Given
        LocalDate day = LocalDate.of(2025, 7, 1);
        String old = units.village(units.commune("15.132." + UUID.randomUUID(), null, day), 1, null, day);
        String successor = units.village(units.commune("15~2025." + UUID.randomUUID(), day, null), 1, day, null);

        // When
        batch(List.of(
                        with(team(old, "2024-11-10"), "dissolvedOn", "2025-07-01"),
                        with(team(successor, "2025-07-01"), "activities", List.of(activity("2025-07-02")))))
                .statusCode(200)
                .body("created", equalTo(2));

        // Then
        assertThat(figures.of(COVERED, old, "2025-Q2")).hasValue("1/1 RECORDS");
        assertThat(figures.of(COVERED, old, "2025-Q3")).isEmpty();
        assertThat(figures.of(COVERED, successor, "2025-Q2")).isEmpty();
        assertThat(figures.of(COVERED, successor, "2025-Q3")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, successor, "2025-Q3")).hasValue("1/1 RECORDS");
        assertThat(figures.of(ACTIVE, old, "2025")).hasValue("0/1 RECORDS");
        assertThat(figures.of(ACTIVE, successor, "2025")).hasValue("1/1 RECORDS");
        assertThat(figures.inForce(old)).isEqualTo(3 * 3 + 2);
        assertThat(figures.inForce(successor)).isEqualTo(2 * 3 + 2 + 1);
    }

    @Test
    void writeForAnOlderVersionIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        String tag =
                put(id, team(first, "2025-11-10")).statusCode(201).extract().header("ETag");
        put(id, with(team(first, "2025-11-10"), "name", "Tổ một"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""));

        // When
        ValidatableResponse late = given().contentType("application/json")
                .header("If-Match", tag)
                .body(team(first, "2025-11-11"))
                .put(TEAMS + "/{id}", id)
                .then();

        // Then
        late.statusCode(412).contentType("application/problem+json").body("type", containsString("version-conflict"));
        when().get(TEAMS + "/{id}", id).then().body("name", equalTo("Tổ một")).body("version", equalTo(1));
    }

    @Test
    void sameTeamAgainChangesNothing() {
        // Given
        UUID id = UUID.randomUUID();
        Map<String, Object> team = with(
                with(team(first, "2025-11-10"), "activities", List.of(activity("2025-12-01"), activity("2025-11-30"))),
                "id",
                id.toString());
        batch(List.of(team)).statusCode(200).body("created", equalTo(1));
        long revisions = figures.revisions(commune);

        // When
        ValidatableResponse again = batch(List.of(team));

        // Then
        again.statusCode(200)
                .body("unchanged", equalTo(1))
                .body("updated", equalTo(0))
                .body("created", equalTo(0));
        assertThat(figures.revisions(commune)).isEqualTo(revisions);
        when().get(TEAMS + "/{id}", id).then().body("version", equalTo(0));
    }

    @Test
    void listsTeamsByVillageByCommuneAndByWhenTheyDidSomething() {
        // Given
        put(UUID.randomUUID(), with(team(first, "2025-01-01"), "activities", List.of(activity("2025-05-05"))));
        put(UUID.randomUUID(), team(second, "2025-01-01"));
        put(UUID.randomUUID(), team(units.village(units.commune(), 1), "2025-01-01"));

        // Then
        when().get(TEAMS + "?village={v}", first).then().statusCode(200).body("items.village", contains(first));
        when().get(TEAMS + "?commune={c}", commune)
                .then()
                .body("items.village", contains(first, second))
                .body("total", equalTo(2));
        when().get(TEAMS + "?commune={c}&activeIn=2025-Q2", commune).then().body("items.village", contains(first));
        when().get(TEAMS + "?commune={c}&activeIn=2025-06", commune).then().body("items", hasSize(0));
        when().get(TEAMS + "?commune={c}&size=1&page=1", commune)
                .then()
                .body("items.village", contains(second))
                .body("total", equalTo(2));
        when().get(TEAMS + "?activeIn=2025-Q5").then().statusCode(400);
    }

    @Test
    void eachMistakeOfABatchIsToldAndNothingIsStored() {
        // Given
        String later = units.village(commune, 3, LocalDate.of(2025, 7, 1), null);

        // When
        ValidatableResponse answer = batch(List.of(
                team(first, "2025-11-10"),
                team("15.132.99999.01", "2025-11-10"),
                team(commune, "2025-11-10"),
                team(later, "2025-06-30"),
                team(first, "2026-03-16"),
                with(team(first, "2025-11-10"), "dissolvedOn", "2025-11-10"),
                with(
                        team(first, "2025-11-10"),
                        "memberships",
                        List.of(headCount("2025-11-10", 5), headCount("2025-11-10", 6))),
                with(team(first, "2025-11-10"), "memberships", List.of(headCount("2025-11-10", -1))),
                with(team(first, "2025-11-10"), "activities", List.of(activity("2026-03-16"))),
                with(team(first, "2025-11-10"), "activities", List.of(Map.of("on", "2025-12-01", "participants", 1))),
                with(team(first, "2025-11-10"), "members", 5)));

        // Then
        answer.statusCode(422)
                .contentType("application/problem+json")
                .body("type", containsString("batch-rejected"))
                .body("received", equalTo(11))
                .body("rejected", equalTo(10))
                .body(
                        "errors.findAll { it.row in [2, 3, 4] }.sort { it.row }.code",
                        contains("ORG_UNIT_UNKNOWN", "ORG_UNIT_WRONG_LEVEL", "ORG_UNIT_NOT_VALID"))
                .body(
                        "errors.findAll { it.code == 'VALIDATION_FAILED' }.row.unique()",
                        containsInAnyOrder(5, 6, 7, 8, 9, 10))
                .body("errors.find { it.row == 11 }.field", equalTo("members"));
        when().get(TEAMS + "?commune={c}", commune).then().body("items", hasSize(0));
        assertThat(figures.inForce(commune)).isZero();
    }

    @Test
    void rowsWithoutAMistakeAreStoredIfThatIsAskedFor() {
        // When
        ValidatableResponse answer = given().contentType("application/json")
                .body(List.of(team(first, "2025-11-10"), team("15.132.99999.01", "2025-11-10")))
                .post(TEAMS + "/batch?mode=accepted")
                .then();

        // Then
        answer.statusCode(200).body("created", equalTo(1)).body("rejected", equalTo(1));
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 RECORDS");
    }

    @Test
    void singleMistakeIsTheProblemItself() {
        put(UUID.randomUUID(), team("15.132.99999.01", "2025-11-10"))
                .statusCode(422)
                .body("type", containsString("org-unit-unknown"))
                .body("errors.pointer", contains("/village"));
        given().contentType("application/json")
                .body("{")
                .put(TEAMS + "/{id}", UUID.randomUUID())
                .then()
                .statusCode(400)
                .body("type", containsString("body-malformed"));
    }

    @Test
    void teamsCanComeAsCsv() {
        // When
        ValidatableResponse answer = given().contentType("text/csv")
                .body("village,name,establishedOn,dissolvedOn\n%s,Tổ 1,2025-11-10,\n%s,Tổ 2,2025-13-10,\n"
                        .formatted(first, second))
                .post(TEAMS + "/batch?mode=accepted")
                .then();

        // Then
        answer.statusCode(200)
                .body("created", equalTo(1))
                .body("errors.row", contains(2))
                .body("errors.field", contains("establishedOn"));
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 RECORDS");
    }

    @Test
    void teamsThatAreImportedLaterAreStoredAndCountedAsAtOnce() {
        // Given
        String job = given().contentType("text/csv; charset=UTF-8")
                .header("Prefer", "respond-async")
                .body("village,name,establishedOn,dissolvedOn\n%s,Tổ 1,2025-11-10,\n%s,Tổ 2,2025-11-10,\n"
                        .formatted(first, second))
                .post(TEAMS + "/batch")
                .then()
                .statusCode(202)
                .body("target", equalTo("community-teams"))
                .extract()
                .header("Location");

        // When
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> given().get(job).then().body("state", equalTo("DONE")));

        // Then
        given().get(job).then().body("checked", equalTo(2)).body("stored", equalTo(2));
        given().get(job + "/result").then().statusCode(200).body("created", equalTo(2));
        given().get(TEAMS + "?village=" + first).then().body("items.name", contains("Tổ 1"));
        assertThat(figures.of(COVERED, first, "2025-Q4")).hasValue("1/1 RECORDS");
    }

    @Test
    void teamsThatAFileOfItsScopeDoesNotNameAreListedFirstAndTakenAwayOnceConfirmed() {
        // Given
        UUID named = UUID.randomUUID();
        UUID unnamed = UUID.randomUUID();
        put(named, team(first, "2025-11-10")).statusCode(201);
        put(unnamed, with(team(second, "2025-11-10"), "name", "To cu")).statusCode(201);
        UUID outside = UUID.randomUUID();
        put(outside, team(units.village(units.commune(), 1), "2025-11-10")).statusCode(201);
        List<Map<String, Object>> file =
                List.of(with(team(first, "2025-11-10"), "id", named.toString()), team(first, "2025-11-11"));

        // When
        ValidatableResponse looked = scoped(file, "dryRun=true");
        ValidatableResponse unconfirmed = scoped(file, "dryRun=false");
        ValidatableResponse elsewhere = scoped(List.of(team("15", "2025-11-10")), "withdrawals=2");
        when().get(TEAMS + "/{id}", unnamed).then().statusCode(200);
        ValidatableResponse confirmed = scoped(file, "withdrawals=1");

        // Then
        looked.statusCode(200)
                .body("unchanged", equalTo(1))
                .body("created", equalTo(1))
                .body("withdrawn.count", equalTo(1))
                .body("withdrawn.first.id", contains(unnamed.toString()))
                .body("withdrawn.first.title", contains("To cu"))
                .body("withdrawn.first.orgUnit", contains(second));
        unconfirmed.statusCode(409).body("detail", containsString("withdraws 1 records, confirmed are 0"));
        elsewhere.statusCode(422).body("errors.reason", hasItem(containsString("outside the scope of the file")));
        confirmed.statusCode(200).body("withdrawn.count", equalTo(1));
        when().get(TEAMS + "/{id}", unnamed).then().statusCode(404);
        when().get(TEAMS + "/{id}", named).then().statusCode(200);
        when().get(TEAMS + "/{id}", outside).then().statusCode(200);
        when().get(TEAMS + "/{id}/revisions", unnamed)
                .then()
                .body("[1].deleted", equalTo(true))
                .body("[1].cause", equalTo("community-teams/batch?missing=withdraw&within=" + commune));
        assertThat(figures.of(COVERED, second, "2025-Q4")).hasValue("0/1 RECORDS");
    }

    private ValidatableResponse scoped(Object rows, String query) {
        return given().contentType("application/json")
                .body(rows)
                .post(TEAMS + "/batch?missing=withdraw&within=" + commune + "&" + query)
                .then();
    }

    @Test
    @TestSecurity
    void whoHasNoTokenReadsButDoesNotWrite() {
        when().get(TEAMS).then().statusCode(200);
        put(UUID.randomUUID(), team(first, "2025-11-10")).statusCode(401);
        batch(List.of()).statusCode(401);
        given().delete(TEAMS + "/{id}", UUID.randomUUID()).then().statusCode(401);
        given().contentType("application/json")
                .body(activity("2025-11-11"))
                .post(TEAMS + "/{id}/activities", UUID.randomUUID())
                .then()
                .statusCode(401);
    }
}
