package vn.trucot.society.village;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class VillageProfileRegisterComponentTest extends RegisterContract {

    private final Set<Integer> known = new HashSet<>();
    private KnownUnits units;
    private String commune = "";

    @BeforeEach
    void aCommune() {
        units = new KnownUnits(orgUnits);
        commune = units.commune();
        known.clear();
    }

    @Test
    void aVillageHasOneStateAtATime() {
        // Given
        Map<String, Object> first = with(record(1), "validTo", "2025-10-01");
        Map<String, Object> second = with(with(record(1), "validFrom", "2025-10-01"), "mobile5g", true);

        // When
        send(List.of(first, second)).statusCode(200);

        // Then
        given().get(list() + "&on=2025-09-30").then().body("items.validFrom", contains("2025-01-10"));
        given().get(list() + "&on=2025-10-01").then().body("items.validFrom", contains("2025-10-01"));
        given().get(list() + "&mobile5g=true").then().body("items.validFrom", contains("2025-10-01"));
        given().get(list() + "&mobile4g=true&fixedInternet=false").then().body("items", hasSize(2));
        given().get(list() + "&fixedInternet=true").then().body("items", hasSize(0));
        send(List.of(with(with(record(1), "validFrom", "2025-09-30"), "validTo", "2025-10-02")))
                .statusCode(422);
    }

    private ValidatableResponse send(List<Map<String, Object>> states) {
        return given().contentType("application/json")
                .body(states)
                .post(records() + "/batch")
                .then();
    }

    @Override
    protected String records() {
        return "/api/v1/society/villages";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("village", village(number));
        state.put("name", "Thôn Đồng Tâm " + number);
        state.put("validFrom", "2025-01-10");
        state.put("mobile4g", true);
        state.put("fixedInternet", false);
        state.put("households", 120);
        state.put("fibreHouseholds", 60);
        state.put("power", true);
        state.put("demo", false);
        return state;
    }

    private synchronized String village(int number) {
        return known.add(number) ? units.village(commune, number) : "%s.%02d".formatted(commune, number);
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "validTo", "2025-12-31");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("village", with(record(90), "village", commune));
        bad.put("name", with(record(91), "name", " "));
        bad.put("validFrom", with(record(92), "validFrom", "2026-03-16"));
        bad.put("validTo", with(record(93), "validTo", "2025-01-10"));
        bad.put("mobile4g", with(record(94), "mobile4g", "some"));
        bad.put("households", with(record(95), "households", -1));
        bad.put("fibreHouseholds", with(record(96), "fibreHouseholds", 121));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?commune=" + commune;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
