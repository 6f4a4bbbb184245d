package vn.trucot.society.teamactivity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class TeamActivityRegisterComponentTest extends RegisterContract {

    private static final String TEAM = "Tổ số 1";

    @Inject
    AgroalDataSource dataSource;

    private String commune = "";
    private String village = "";

    @BeforeEach
    void aVillageWithATeam() throws SQLException {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        village = units.village(commune, 1);
        addTeam(TEAM, LocalDate.of(2018, 1, 1));
    }

    /** Not through the API, so that it is there for tests of whoever may write nothing. */
    private void addTeam(String name, LocalDate establishedOn) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into team (id, version, village, name, established_on, memberships, activities, demo)
                        values (?, 0, ?, ?, ?, '[]', '[]', false)""")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, village);
            insert.setString(3, name);
            insert.setObject(4, establishedOn);
            insert.executeUpdate();
        }
    }

    @Test
    void aTeamOfTheLogIsAnActiveOneAndOthersAreInactive() throws SQLException {
        // Given
        addTeam("Tổ số 2", LocalDate.of(2025, 1, 1));

        // When
        send(record(1)).statusCode(201);

        // Then
        teams("activeIn=2025-Q4").body("items.name", contains(TEAM));
        teams("inactiveIn=2025-Q4").body("items.name", contains("Tổ số 2"));
        teams("activeIn=2025-Q4&inactiveIn=2025-Q4").body("items", hasSize(0));
        teams("activeIn=2025-Q3").body("items", hasSize(0));
        teams("inactiveIn=2025-Q3").body("items.name", containsInAnyOrder(TEAM, "Tổ số 2"));
        teams("inactiveIn=2024").body("items.name", contains(TEAM));
        assertThat(new MeasuredFigures(dataSource).of("SOC.TEAM.ACTIVE", village, "2025-Q4"))
                .hasValue("1/2 RECORDS");
    }

    @Test
    void anActivityIsOfOneTeamThatStoodOnItsDay() throws SQLException {
        // Given
        addTeam("Tổ mới", LocalDate.of(2025, 12, 30));
        addTeam("Tổ đôi", LocalDate.of(2025, 1, 1));
        addTeam("Tổ đôi", LocalDate.of(2025, 6, 1));

        // When / Then
        send(with(with(record(1), "team", "Tổ mới"), "heldOn", "2025-12-29"))
                .statusCode(400)
                .body("errors[0].reason", equalTo("no team of " + village + " is called 'Tổ mới' on 2025-12-29"));
        send(with(with(record(1), "team", "Tổ đôi"), "heldOn", "2025-06-01"))
                .statusCode(400)
                .body(
                        "errors[0].reason",
                        equalTo("2 teams of " + village + " are called 'Tổ đôi' on 2025-06-01; call each differently"));
        send(with(with(record(1), "team", "Tổ đôi"), "heldOn", "2025-05-31")).statusCode(201);
    }

    @Test
    void theListIsOfAKindAndAPeriod() {
        // Given
        send(record(1)).statusCode(201);
        send(with(record(1), "kind", "MEETING")).statusCode(201);
        send(record(40)).statusCode(201);

        // When / Then
        given().get(list() + "&heldIn=2025-12").then().body("items.kind", containsInAnyOrder("TRAINING", "MEETING"));
        given().get(list() + "&heldIn=2025-12&kind=MEETING").then().body("items", hasSize(1));
        given().get(records() + "?commune=" + commune + "&heldIn=2025-Q4")
                .then()
                .body("items", hasSize(3));
        given().get(list() + "&heldIn=2024").then().body("items", hasSize(0));
    }

    private ValidatableResponse send(Map<String, Object> activity) {
        return given().contentType("application/json")
                .body(activity)
                .put(records() + "/" + UUID.randomUUID())
                .then();
    }

    private ValidatableResponse teams(String filter) {
        return given().get("/api/v1/society/community-teams?village=" + village + "&" + filter)
                .then()
                .statusCode(200);
    }

    @Override
    protected String records() {
        return "/api/v1/society/team-activities";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> activity = new LinkedHashMap<>();
        activity.put("village", village);
        activity.put("team", TEAM);
        activity.put("heldOn", LocalDate.of(2025, 12, 31).minusDays(number).toString());
        activity.put("kind", "TRAINING");
        activity.put("name", "Hướng dẫn cài đặt ứng dụng");
        activity.put("people", 20);
        activity.put("demo", false);
        return activity;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "people", 25);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("village", with(record(90), "village", commune));
        bad.put("team", with(record(91), "team", "Tổ không có"));
        bad.put("heldOn", with(record(92), "heldOn", "2026-03-16"));
        bad.put("kind", with(record(93), "kind", "DANCE"));
        bad.put("people", with(record(94), "people", -1));
        bad.put("name", with(record(95), "name", "x".repeat(201)));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?village=" + village;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
