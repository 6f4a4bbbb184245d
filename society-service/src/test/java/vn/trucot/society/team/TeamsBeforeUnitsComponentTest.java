package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static vn.trucot.pillar.StillReading.mustSayStillReading;
import static vn.trucot.society.team.TeamClient.TEAMS;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.put;
import static vn.trucot.society.team.TeamClient.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.NoBroker;
import vn.trucot.pillar.Platform;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(NoBroker.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamsBeforeUnitsComponentTest {

    @Test
    void everyWriteWaitsForTheOrgUnits() {
        UUID id = UUID.randomUUID();
        Map<String, Object> team = team("15.132.04252.01", "2026-01-05");
        mustSayStillReading(put(id, team));
        mustSayStillReading(batch(List.of(team)));
        mustSayStillReading(given().contentType("application/json")
                .body(List.of(team))
                .post(TEAMS + "/batch?mode=accepted")
                .then());
        mustSayStillReading(given().delete(TEAMS + "/{id}", id).then());
        mustSayStillReading(given().contentType("application/json")
                .body(activity("2026-01-06"))
                .post(TEAMS + "/{id}/activities", id)
                .then());
    }
}
