package vn.trucot.economy.supportteam;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MeasuredFigures;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class SupportTeamRegisterComponentTest extends RegisterContract {

    private static final String SESSIONS = "/api/v1/economy/advice-sessions";

    @Inject
    AgroalDataSource dataSource;

    private String unit = "";
    private String other = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
        other = new KnownUnits(orgUnits).commune();
    }

    @Test
    void teamsAreListedByKindAndDay() {
        // Given
        post(records(), List.of(record(1), with(record(2), "kind", "ANY"), with(record(3), "activeTo", "2026-01-01")));

        // When / Then
        given().get(list() + "&kind=ENTERPRISES&on=2025-12-31").then().body("items.code", contains("T1", "T3"));
        given().get(list() + "&on=2026-01-01").then().body("items.code", contains("T1", "T2"));
    }

    @Test
    void aSessionIsOfATeamOfItsUnitAndMakesTheTeamActive() {
        // Given
        post(records(), List.of(record(1)));

        // When
        post(SESSIONS, List.of(session(unit, "T1")));

        // Then
        MeasuredFigures figures = new MeasuredFigures(dataSource);
        assertThat(figures.of("ECO.SUPPORT_TEAM.ACTIVE", unit, "2025-Q4")).hasValue("1/1 RECORDS");
        assertThat(figures.of("ECO.SUPPORT.ADVISED_BY_TEAMS", unit, "2025-Q4")).hasValue("20 RECORDS");
    }

    @Test
    void aSessionOfATeamThatItsUnitDoesNotHaveIsRefusedInBothLanguages() {
        // Given
        post(records(), List.of(record(1)));

        // When / Then
        given().contentType("application/json")
                .body(List.of(session(other, "T1")))
                .post(SESSIONS + "/batch")
                .then()
                .statusCode(422)
                .body("errors[0].reason", equalTo("team names 'T1', but " + other + " has no such support team"));
        given().header("Accept-Language", "vi")
                .contentType("application/json")
                .body(List.of(session(unit, "T9")))
                .post(SESSIONS + "/batch")
                .then()
                .statusCode(422)
                .body(
                        "errors[0].reason",
                        equalTo("team ghi 'T9', nhưng " + unit + " không có tổ hỗ trợ nào mang mã này"));
    }

    private static void post(String path, List<?> rows) {
        given().contentType("application/json")
                .body(rows)
                .post(path + "/batch")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> session(String unit, String team) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("orgUnit", unit);
        session.put("name", "Chữ ký số");
        session.put("kind", "GROUP");
        session.put("heldOn", "2025-12-01");
        session.put("enterprises", 20);
        session.put("plans", 5);
        session.put("team", team);
        return session;
    }

    @Override
    protected String records() {
        return "/api/v1/economy/support-teams";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> team = new LinkedHashMap<>();
        team.put("orgUnit", unit);
        team.put("code", "T" + number);
        team.put("name", "Tổ hỗ trợ " + number);
        team.put("kind", "ENTERPRISES");
        team.put("members", 5);
        team.put("activeFrom", "2025-11-10");
        team.put("demo", false);
        return team;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "specialists", 2);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(91), "code", " "));
        bad.put("name", with(record(92), "name", " "));
        bad.put("kind", with(record(93), "kind", "BANKS"));
        bad.put("members", with(record(94), "members", 0));
        bad.put("specialists", with(record(95), "specialists", 6));
        bad.put("activeFrom", with(record(96), "activeFrom", "2026-03-16"));
        bad.put("activeTo", with(record(97), "activeTo", "2025-11-10"));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + unit;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
