package vn.trucot.economy.advicesession;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class AdviceSessionRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Test
    void sessionsAreListedByThePeriodInWhichTheyWereHeld() {
        // Given
        given().contentType("application/json")
                .body(List.of(record(1), record(2), with(record(3), "heldOn", "2026-01-05")))
                .post(records() + "/batch")
                .then()
                .statusCode(200);

        // When / Then
        given().get(list() + "&heldIn=2025").then().body("items.name", contains(name(1), name(2)));
        given().get(list() + "&heldIn=2026-01").then().body("items.name", contains(name(3)));
    }

    @Override
    protected String records() {
        return "/api/v1/economy/advice-sessions";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("orgUnit", unit);
        session.put("name", name(number));
        session.put("kind", "GROUP");
        session.put("heldOn", "2025-12-01");
        session.put("enterprises", 20);
        session.put("plans", 5);
        session.put("demo", false);
        return session;
    }

    private static String name(int number) {
        return "Bán hàng trên sàn " + number;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "enterprises", 21);
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "LETTER"));
        bad.put("heldOn", with(record(93), "heldOn", "2026-03-16"));
        bad.put("enterprises", with(record(94), "enterprises", -1));
        bad.put("plans", with(record(95), "plans", 21));
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
