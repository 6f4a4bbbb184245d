package vn.trucot.society.team;

import static vn.trucot.society.team.TeamClient.TEAMS;
import static vn.trucot.society.team.TeamClient.activity;
import static vn.trucot.society.team.TeamClient.team;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class TeamRegisterComponentTest extends RegisterContract {

    private String commune = "";
    private String village = "";

    @BeforeEach
    void aVillage() {
        KnownUnits units = new KnownUnits(orgUnits);
        commune = units.commune();
        village = units.village(commune, 1);
    }

    @Override
    protected String records() {
        return TEAMS;
    }

    @Override
    protected Map<String, Object> record(int number) {
        return with(with(team(village, "2025-11-10"), "name", "Tổ số " + number), "memberships", List.of());
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "dissolvedOn", "2026-02-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("village", team(commune, "2025-11-10"));
        bad.put("name", with(record(90), "name", " "));
        bad.put("establishedOn", team(village, "2026-03-16"));
        bad.put("dissolvedOn", with(record(91), "dissolvedOn", "2025-11-10"));
        bad.put("memberships", with(record(92), "memberships", List.of(TeamClient.headCount("2026-01-01", -1))));
        bad.put("activities", with(record(93), "activities", List.of(activity("2025-11-09"))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(
                with(record(number), "memberships", List.of(TeamClient.headCount("2025-11-10", 5))),
                "activities",
                List.of(activity("2025-11-11"), activity("2025-12-01")));
    }

    @Override
    protected String list() {
        return records() + "?village=" + village;
    }

    @Override
    protected boolean bears() {
        return true;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return false;
    }
}
