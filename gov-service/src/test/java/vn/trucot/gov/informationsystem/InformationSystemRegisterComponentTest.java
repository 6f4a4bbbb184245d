package vn.trucot.gov.informationsystem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class InformationSystemRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/information-systems";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return with(system(unit, "HT-" + number, 2, "2025-01-10"), "levelApprovedOn", "2025-06-01");
    }

    static Map<String, Object> system(String unit, String code, int level, String inUseSince) {
        Map<String, Object> system = new LinkedHashMap<>();
        system.put("orgUnit", unit);
        system.put("code", code);
        system.put("name", "Hệ thống một cửa điện tử");
        system.put("level", level);
        system.put("inUseSince", inUseSince);
        system.put("demo", false);
        return system;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "monitoredSince", "2025-07-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("level", with(record(92), "level", 6));
        bad.put("inUseSince", with(record(93), "inUseSince", "2026-03-16"));
        bad.put("endedOn", with(record(94), "endedOn", "2025-01-10"));
        bad.put("levelApprovedOn", with(record(95), "levelApprovedOn", "2026-03-16"));
        bad.put("lastCheckedOn", with(record(96), "lastCheckedOn", "2026-03-16"));
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
