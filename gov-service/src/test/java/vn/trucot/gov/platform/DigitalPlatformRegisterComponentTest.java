package vn.trucot.gov.platform;

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
class DigitalPlatformRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/platforms";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return platform(unit, "NT-" + number, "CITIZEN_APP", "2025-01-10");
    }

    static Map<String, Object> platform(String unit, String code, String kind, String inUseSince) {
        Map<String, Object> platform = new LinkedHashMap<>();
        platform.put("orgUnit", unit);
        platform.put("code", code);
        platform.put("name", "Ứng dụng công dân số");
        platform.put("kind", kind);
        platform.put("inUseSince", inUseSince);
        platform.put("demo", false);
        return platform;
    }

    static Map<String, Object> use(String month, int entitled, int registered, int active) {
        Map<String, Object> use = new LinkedHashMap<>();
        use.put("month", month);
        use.put("entitled", entitled);
        use.put("registered", registered);
        use.put("active", active);
        return use;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "endedOn", "2026-02-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "TOOL"));
        bad.put("inUseSince", with(record(93), "inUseSince", "2026-03-16"));
        bad.put("endedOn", with(record(94), "endedOn", "2025-01-10"));
        bad.put("uses", with(record(95), "uses", List.of(use("2025-02", 10, 11, 0))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(record(number), "uses", List.of(use("2025-03", 100, 50, 20), use("2025-12", 100, 60, 30)));
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
