package vn.trucot.society.team;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.society.team.TeamClient.TEAMS;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.batch;
import static vn.trucot.society.team.TeamClient.put;
import static vn.trucot.society.team.TeamClient.team;
import static vn.trucot.society.team.TeamClient.with;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.Histories;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.society.ClosedUnits;

/** The right to change records of a unit is asked in one place, whatever the request. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TeamRightsComponentTest {

    @Inject
    OrgUnits orgUnits;

    @Inject
    ClosedUnits rights;

    private String open;
    private String closed;

    @BeforeEach
    void twoVillages() {
        KnownUnits units = new KnownUnits(orgUnits);
        String commune = units.commune();
        open = units.village(commune, 1);
        closed = units.village(commune, 2);
    }

    @Test
    void whatBelongsToAUnitIsChangedOnlyByWhoMay() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(closed, "2025-11-10")).statusCode(201);
        rights.close(closed);

        // When
        put(id, with(team(closed, "2025-11-10"), "name", "Tổ khác")).statusCode(403);
        put(id, team(open, "2025-11-10")).statusCode(403).body("errors.pointer", contains("/village"));
        given().delete(TEAMS + "/{id}", id).then().statusCode(403).body("code", equalTo("ROLE_MISSING"));
        given().contentType("application/json")
                .body(activity("2025-12-01"))
                .post(TEAMS + "/{id}/activities", id)
                .then()
                .statusCode(403);
        given().contentType("application/json")
                .body(Map.of("kind", "LINK", "link", "https://example.org/a"))
                .post(TEAMS + "/{id}/evidence", id)
                .then()
                .statusCode(403);
        batch(List.of(with(team(open, "2025-11-10"), "id", id)))
                .statusCode(422)
                .body("errors.code", contains("ROLE_MISSING"));

        // Then
        assertThat(Histories.of(TEAMS + "/" + id)).hasSize(1);
    }

    @Test
    void nothingIsMovedOrAddedToAUnitByWhoMayNot() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, team(open, "2025-11-10")).statusCode(201);
        rights.close(closed);

        // When
        put(id, team(closed, "2025-11-10")).statusCode(403);
        put(UUID.randomUUID(), team(closed, "2025-11-10")).statusCode(403);
        batch(List.of(team(closed, "2025-11-10"))).statusCode(422).body("errors.field", contains("village"));

        // Then
        given().get(TEAMS + "?village={v}", closed).then().body("total", equalTo(0));
    }
}
