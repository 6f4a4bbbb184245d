package vn.trucot.gov.procedure;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.gov.Units;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.RegisterContract;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class ProcedureRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aProvince() {
        KnownUnits.awaitThatRecordsAreTaken(orgUnits);
        unit = "P" + UUID.randomUUID();
        orgUnits.apply(Units.known(Units.unit(unit, OrgUnitKind.PROVINCE, "VN", null, LocalDate.of(2025, 7, 1))));
    }

    @Override
    protected String records() {
        return "/api/v1/gov/procedures";
    }

    @Override
    protected Map<String, Object> record(int number) {
        Map<String, Object> procedure = new LinkedHashMap<>();
        procedure.put("orgUnit", unit);
        procedure.put("code", "1." + number);
        procedure.put("name", "Đăng ký khai sinh");
        procedure.put("field", "Hộ tịch");
        procedure.put("level", "PARTIAL");
        procedure.put("postal", true);
        procedure.put("validFrom", "2025-01-01");
        procedure.put("validTo", "2025-05-01");
        procedure.put("nationalCode", "1.00" + number);
        procedure.put("decidedBy", "COMMUNE");
        procedure.put("fee", 8_000);
        procedure.put("onlinePayment", true);
        procedure.put("anyPlace", true);
        procedure.put("demo", false);
        return procedure;
    }

    private static Map<String, Object> office(String code) {
        return Map.of("code", code, "name", "Bưu điện trung tâm");
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "level", "FULL");
    }

    @Override
    protected Map<String, Object> full(int number) {
        return with(record(number), "postOffices", List.of(office("BC-01"), office("BC-02")));
    }

    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(90), "name", " "));
        bad.put("level", with(record(90), "level", "TOTAL"));
        bad.put("validTo", with(record(91), "validTo", "2025-01-01"));
        bad.put("nationalCode", with(record(92), "nationalCode", "1 2"));
        bad.put("decidedBy", with(record(93), "decidedBy", "DISTRICT"));
        bad.put("postOffices", with(record(94), "postOffices", List.of(office("BC-01"), office("BC-01"))));
        bad.put("fee", with(record(95), "fee", -1));
        bad.put("onlinePayment", with(record(96), "fee", 0));
        return bad;
    }

    @Override
    protected String list() {
        return records() + "?orgUnit=" + unit;
    }

    @Override
    protected boolean bears() {
        return true;
    }

    @Override
    protected boolean keyIsOfOneRecord() {
        return true;
    }
}
