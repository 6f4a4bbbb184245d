package vn.trucot.gov.task;

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
class TaskRegisterComponentTest extends RegisterContract {

    private String unit = "";

    @BeforeEach
    void aCommune() {
        KnownUnits known = new KnownUnits(orgUnits);
        unit = known.commune();
        String other = known.commune();
        NamedRecords.task(other, "NV-0");
        NamedRecords.model(other, "MH-1");
    }

    @Override
    protected String records() {
        return "/api/v1/gov/tasks";
    }

    @Override
    protected Map<String, Object> record(int number) {
        return task(unit, "NV-" + number, "2025-01-10", "2025-12-15");
    }

    /** One that is clear and not begun. */
    static Map<String, Object> task(String unit, String code, String assignedOn, String dueOn) {
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("orgUnit", unit);
        task.put("code", code);
        task.put("name", "Số hóa sổ hộ tịch");
        task.put("assignedOn", assignedOn);
        task.put("dueOn", dueOn);
        task.put("output", "Dữ liệu hộ tịch đã số hóa");
        task.put("resources", "Kinh phí thường xuyên");
        task.put("electronic", false);
        task.put("demo", false);
        return task;
    }

    @Override
    protected Map<String, Object> changed(Map<String, Object> record) {
        return with(record, "startedOn", "2025-02-01");
    }

    /** The five that make a task clear among them. */
    @Override
    protected Map<String, Map<String, Object>> bad() {
        Map<String, Map<String, Object>> bad = new LinkedHashMap<>();
        bad.put("orgUnit", with(record(90), "orgUnit", "P-unknown"));
        bad.put("code", with(record(90), "code", "1 2"));
        bad.put("name", with(record(91), "name", " "));
        bad.put("assignedOn", with(record(92), "assignedOn", "2026-03-16"));
        bad.put("dueOn", with(record(93), "dueOn", "2025-01-09"));
        bad.put("output", with(record(94), "output", ""));
        bad.put("resources", with(record(95), "resources", " "));
        bad.put("startedOn", with(record(96), "startedOn", "2025-01-09"));
        bad.put("doneOn", with(with(record(97), "startedOn", "2025-02-01"), "doneOn", "2025-01-31"));
        bad.put("cancelledOn", with(record(98), "cancelledOn", "2025-01-10"));
        bad.put("progress", with(record(99), "progress", 101));
        bad.put("accepted", with(record(89), "accepted", true));
        bad.put("dependsOn", with(record(88), "dependsOn", "NV-88"));
        bad.put("servesIndicator", with(record(87), "servesIndicator", "no code"));
        bad.put("effort", with(record(86), "effort", 0));
        return bad;
    }

    @Override
    protected Map<String, Object> full(int number) {
        Map<String, Object> full = new LinkedHashMap<>(record(number));
        full.put("position", "Công chức tư pháp - hộ tịch");
        full.put("startedOn", "2025-02-01");
        full.put("doneOn", "2025-12-10");
        full.put("progress", 100);
        full.put("accepted", true);
        full.put("electronic", true);
        full.put("dependsOn", "NV-0");
        full.put("servesIndicator", "GOV.DATABASE.CONNECTED");
        full.put("servesModel", "MH-1");
        full.put("effort", 20);
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
