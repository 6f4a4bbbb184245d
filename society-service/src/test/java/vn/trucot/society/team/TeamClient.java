package vn.trucot.society.team;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Teams as a client writes them, and the requests that send them. */
final class TeamClient {

    static final String TEAMS = "/api/v1/society/community-teams";

    private TeamClient() {}

    /** A team of 5 members since a day, to be changed before it is sent. */
    static Map<String, Object> team(String village, String establishedOn) {
        Map<String, Object> team = new LinkedHashMap<>();
        team.put("village", village);
        team.put("name", "Tổ công nghệ số cộng đồng");
        team.put("establishedOn", establishedOn);
        team.put("memberships", new ArrayList<>(List.of(headCount(establishedOn, 5))));
        team.put("activities", new ArrayList<>());
        team.put("demo", false);
        return team;
    }

    /** The same team with one field of another value. */
    static Map<String, Object> with(Map<String, Object> team, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(team);
        changed.put(field, value);
        return changed;
    }

    static Map<String, Object> headCount(String from, int members) {
        return Map.of("from", from, "members", members);
    }

    static Map<String, Object> activity(String on) {
        return Map.of("on", on, "kind", "TRAINING", "participants", 20);
    }

    static ValidatableResponse put(UUID id, Map<String, Object> team) {
        return given().contentType("application/json")
                .body(team)
                .put(TEAMS + "/{id}", id)
                .then();
    }

    static ValidatableResponse batch(Object rows) {
        return given().contentType("application/json")
                .body(rows)
                .post(TEAMS + "/batch")
                .then();
    }
}
