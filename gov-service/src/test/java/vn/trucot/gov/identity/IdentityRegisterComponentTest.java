package vn.trucot.gov.identity;

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
class IdentityRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aProvince() {
        unit = new KnownUnits(orgUnits).province();
    }

    @Override
    protected String records() {
        return "/api/v1/gov/org-unit-identities";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> identity = new LinkedHashMap<>();
        identity.put("orgUnit", unit);
        identity.put("system", "ELECTRONIC_IDENTITY");
        identity.put("code", "000.00." + number + "." + unit);
        identity.put("validFrom", "2025-01-10");
        identity.put("name", "Ủy ban nhân dân");
        identity.put("demo", false);
        return identity;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "validTo", "2025-12-31");
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("system", with(record(91), "system", "TELEX"));
        bad.put("code", with(record(92), "code", "000 00"));
        bad.put("name", with(record(94), "name", " "));
        bad.put("validTo", with(record(93), "validTo", "2025-01-10"));
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
