package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.OpenedFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamHistoryComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    AgroalDataSource dataSource;

    private String commune;
    private String first;
    private String second;

    @BeforeEach
    void aCommuneOfTwoVillages() {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        first = units.village(commune, 1);
        second = units.village(commune, 2);
    }

    @Test
    void everyStateOfATeamIsKeptWithWhoMadeItSoEvenWhenTheTeamIsGone() {
        // Given
        UUID id = UUID.randomUUID();
        String address = TEAMS + "/" + id;
        Map<String, Object> team = with(team(first, "2025-11-10"), "activities", List.of(activity("2026-01-20")));
        put(id, team).statusCode(201);
        put(id, team).statusCode(200);
        batch(List.of(with(with(team, "name", "Tổ số 2"), "id", id))).statusCode(200);
        Map<String, Object> last = Histories.presentState(address);

        // When
        given().delete(address).then().statusCode(204);

        // Then
        assertThat(Histories.of(address))
                .containsExactly(
                        "0 by lan community-teams/" + id,
                        "1 by lan community-teams/batch",
                        "2 deleted by lan community-teams/" + id);
        assertThat(last).containsEntry("name", "Tổ số 2");
        assertThat(Histories.lastState(address)).isEqualTo(last);
    }

    @Test
    void aTeamThatNeverWasHasNoHistory() {
        given().get(TEAMS + "/" + UUID.randomUUID() + "/revisions").then().statusCode(404);
    }

    @Test
    void aFigureOpensToItsTeamsWithWhatEachContributesAndWhoChangedItLast() {
        // Given
        UUID older = UUID.randomUUID();
        UUID younger = UUID.randomUUID();
        put(older, team(first, "2025-11-10")).statusCode(201);
        put(younger, with(team(first, "2026-01-10"), "activities", List.of(activity("2026-01-20"))))
                .statusCode(201);

        // When
        List<Map<String, Object>> covered = records("SOC.TEAM.VILLAGES_COVERED");
        List<Map<String, Object>> active = records("SOC.TEAM.ACTIVE");

        // Then
        assertThat(covered)
                .extracting(each -> each.get("id") + " " + each.get("numerator"))
                .containsExactlyInAnyOrder(older + " 1", younger + " 0");
        assertThat(active)
                .extracting(each -> each.get("id") + " " + each.get("numerator") + "/" + each.get("denominator"))
                .containsExactlyInAnyOrder(older + " 0/1", younger + " 1/1");
        assertThat(active).allSatisfy(each -> assertThat(each)
                .containsEntry("link", TEAMS + "/" + each.get("id"))
                .containsEntry("changedBy", "lan")
                .containsEntry("revisions", TEAMS + "/" + each.get("id") + "/revisions"));
    }

    @Test
    void aFigureThatIsNotCountedFromRecordsOpensToNone() {
        given().get("/api/v1/society/observations/SOC.PARTY_HANDBOOK.MEMBERS/" + first + "/2026-01/records")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @MethodSource("vn.trucot.pillar.OpenedFigures#seeds")
    void theTeamsOfEveryFigureAddUpToIt(long seed) {
        // Given
        Random random = new Random(seed);
        List<Map<String, Object>> teams = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int year = 2024 + random.nextInt(2);
            Map<String, Object> team = team(random.nextBoolean() ? first : second, year + "-02-10");
            team = with(team, "name", "Tổ " + i);
            team = with(
                    team,
                    "memberships",
                    List.of(headCount(year + "-02-10", random.nextInt(9)), headCount(year + "-07-01", 5)));
            team = with(team, "activities", List.of(activity(year + "-0" + (3 + random.nextInt(6)) + "-15")));
            teams.add(
                    random.nextInt(3) > 0 ? team : with(team, "dissolvedOn", year + "-1" + random.nextInt(3) + "-05"));
        }
        batch(teams).statusCode(200);

        // When
        var opened = new OpenedFigures(dataSource, "society").addUp(commune);

        // Then
        assertThat(opened)
                .as("seed %d", seed)
                .containsExactlyInAnyOrder("SOC.TEAM.VILLAGES_COVERED", "SOC.TEAM.MEMBERS", "SOC.TEAM.ACTIVE");
    }

    private List<Map<String, Object>> records(String indicator) {
        return new OpenedFigures(dataSource, "society").records(indicator + "/" + first + "/2026-Q1", "");
    }
}
