package vn.trucot.gov.pilotmodel;

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
class PilotModelRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        KnownUnits known = new KnownUnits(orgUnits);
        unit = known.commune();
        known.province("15");
        known.province("10");
    }

    @Override
    protected String records() {
        return "/api/v1/gov/models";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return model(unit, "MH-" + number, "SCHOOL", "2025-01-10");
    }

    /** Of one that only begins: no question is answered. */
    static Map<String, Object> model(String unit, String code, String kind, String startedOn) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("orgUnit", unit);
        model.put("code", code);
        model.put("name", "Trường học số");
        model.put("kind", kind);
        model.put("startedOn", startedOn);
        model.put("demo", false);
        return model;
    }

    /** What answers the four questions. */
    static Map<String, Object> wholeGoal() {
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("goalIndicator", "SOC.SCHOOL.CASHLESS_FEES");
        goal.put("baselineValue", 40);
        goal.put("targetValue", 100);
        goal.put("targetDate", "2026-12-31");
        goal.put("tasks", "Thu học phí không dùng tiền mặt");
        goal.put("institutions", "Hướng dẫn thu của Sở");
        goal.put("people", "Kế toán của trường");
        goal.put("money", "không");
        goal.put("technology", "Phần mềm thu phí");
        goal.put("steps", List.of(step("Phòng Kế hoạch", "Ban hành hướng dẫn", "2025-06-30")));
        return goal;
    }

    static Map<String, Object> step(String who, String what, String by) {
        return Map.of("who", who, "what", what, "by", by);
    }

    static Map<String, Object> spread(String unit, String since) {
        return Map.of("unit", unit, "since", since);
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "reviewedOn", "2025-07-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "LARGE"));
        bad.put("startedOn", with(record(93), "startedOn", "2026-03-16"));
        bad.put("reviewedOn", with(record(94), "reviewedOn", "2025-01-09"));
        bad.put("scaledOn", with(with(record(95), "reviewedOn", "2025-07-01"), "scaledOn", "2025-06-30"));
        bad.put("closedOn", with(record(96), "closedOn", "2025-01-10"));
        bad.put("goalIndicator", with(record(97), "goalIndicator", "all schools"));
        bad.put("targetDate", with(record(98), "targetDate", "2025-01-10"));
        bad.put("spreadTo", with(record(99), "spreadTo", List.of(spread("15", "2025-01-09"))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        Map<String, Object> full = new LinkedHashMap<>(record(number));
        full.putAll(wholeGoal());
        full.put("reviewedOn", "2025-03-01");
        full.put("scaledOn", "2025-09-01");
        full.put("spreadTo", List.of(spread("15", "2025-02-01"), spread("10", "2025-03-01")));
        return full;
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
