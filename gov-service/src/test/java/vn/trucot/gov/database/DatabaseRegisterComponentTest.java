package vn.trucot.gov.database;

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
class DatabaseRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/databases";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return database(unit, "CSDL-" + number, "SHARED", "2025-01-10");
    }

    static Map<String, Object> database(String unit, String code, String kind, String inUseSince) {
        Map<String, Object> database = new LinkedHashMap<>();
        database.put("orgUnit", unit);
        database.put("code", code);
        database.put("name", "Cơ sở dữ liệu đất đai");
        database.put("kind", kind);
        database.put("inUseSince", inUseSince);
        database.put("recordCount", 1_000);
        database.put("demo", false);
        return database;
    }

    /** An audit that found all properties but one; null if it found all. */
    static Map<String, Object> audit(String on, String missing) {
        Map<String, Object> audit = new LinkedHashMap<>();
        audit.put("on", on);
        for (String property : List.of("correct", "complete", "clean", "live", "consistent", "shared")) {
            audit.put(property, !property.equals(missing));
        }
        return audit;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "connectedSince", "2025-07-01");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("kind", with(record(92), "kind", "LARGE"));
        bad.put("inUseSince", with(record(93), "inUseSince", "2026-03-16"));
        bad.put("endedOn", with(record(94), "endedOn", "2025-01-10"));
        bad.put("recordCount", with(record(95), "recordCount", -1));
        bad.put("connectedSince", with(record(96), "connectedSince", "2025-01-09"));
        bad.put("audits", with(record(97), "audits", List.of(audit("2025-02-01", null), audit("2025-02-01", null))));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(record(number), "audits", List.of(audit("2025-02-01", "clean"), audit("2025-11-02", null)));
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
