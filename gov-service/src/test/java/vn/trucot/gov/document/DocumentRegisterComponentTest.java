package vn.trucot.gov.document;

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
class DocumentRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aProvince() {
        unit = new KnownUnits(orgUnits).province();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/documents";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("orgUnit", unit);
        document.put("number", number + "/QĐ-UBND");
        document.put("issuedOn", "2025-01-10");
        document.put("kind", "DECISION");
        document.put("name", "Về chuyển đổi số");
        document.put("validFrom", "2025-01-10");
        document.put("replaces", "1/QĐ-UBND");
        document.put("link", "https://vanban.example/1");
        document.put("demo", false);
        return document;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "validTo", "2025-12-31");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("number", with(record(90), "number", "1 2"));
        bad.put("issuedOn", with(with(record(91), "issuedOn", "2026-03-16"), "validFrom", "2026-03-16"));
        bad.put("kind", with(record(92), "kind", "LETTER"));
        bad.put("name", with(record(93), "name", " "));
        bad.put("validFrom", with(record(94), "validFrom", "2025-01-09"));
        bad.put("validTo", with(record(95), "validTo", "2025-01-10"));
        bad.put("link", with(record(96), "link", "javascript:alert(1)"));
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
