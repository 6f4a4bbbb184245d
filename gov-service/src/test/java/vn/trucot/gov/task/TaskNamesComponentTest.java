package vn.trucot.gov.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.orgunit.OrgUnits;

@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestSecurity(
        user = "lan",
        roles = {"reporter", "reporter:*:*"})
class TaskNamesComponentTest {

    private static final String TASKS = "/api/v1/gov/tasks";

    @Inject
    OrgUnits orgUnits;

    private String unit = "";
    private String mark = "";

    /** Codes are looked for in all units, so that each test has its own. */
    @BeforeEach
    void aCommune() {
        unit = new KnownUnits(orgUnits).commune();
        mark = UUID.randomUUID().toString().substring(0, 8);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | dependsOn       | NV-none          | 400 | VALIDATION_FAILED | dependsOn names 'NV-none', but there is no such task
            vi | dependsOn       | NV-none          | 400 | VALIDATION_FAILED | dependsOn ghi 'NV-none', nhưng không có nhiệm vụ nào mang mã này
            en | servesModel     | MH-none          | 400 | VALIDATION_FAILED | servesModel names 'MH-none', but there is no such pilot model
            vi | servesModel     | MH-none          | 400 | VALIDATION_FAILED | servesModel ghi 'MH-none', nhưng không có mô hình thí điểm nào mang mã này
            en | servesIndicator | GOV.TASK.NOTHING | 422 | INDICATOR_UNKNOWN | indicator 'GOV.TASK.NOTHING' is unknown
            vi | servesIndicator | GOV.TASK.NOTHING | 422 | INDICATOR_UNKNOWN | không có chỉ tiêu 'GOV.TASK.NOTHING'
            en | servesIndicator | XYZ.TASK.COUNT   | 422 | INDICATOR_UNKNOWN | indicator 'XYZ.TASK.COUNT' is unknown
            """)
    void whatIsNamedInVainIsRefusedWithValuePlaceAndReason(
            String language, String field, String value, int status, String code, String reason) {
        // When
        ValidatableResponse answer = given().contentType("application/json")
                .header("Accept-Language", language)
                .body(task("A", field, value))
                .put(TASKS + "/" + UUID.randomUUID())
                .then();

        // Then
        answer.statusCode(status)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/" + field))
                .body("errors[0].code", equalTo(code))
                .body("errors[0].reason", equalTo(reason));
    }

    /** Only their services know the indicators of the other pillars. */
    @Test
    void anIndicatorOfAnotherPillarIsTakenByItsPrefix() {
        batch("all", task("A", "servesIndicator", "SOC.NOBODY.KNOWS")).statusCode(200);
    }

    @Test
    void aTaskMayComeBeforeTheOneThatItDependsOnInTheSameFile() {
        batch("all", task("A", "dependsOn", code("B")), task("B", "dependsOn", code("C")), task("C", "effort", 5))
                .statusCode(200)
                .body("created", equalTo(3));
    }

    @Test
    void aRowOfAFileThatNamesWhatNeitherIsThereNorComesIsRefusedWithItsNumber() {
        batch("all", task("A", "effort", 5), task("B", "dependsOn", code("Z")))
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors.row", hasItem(2))
                .body("errors.field", hasItem("dependsOn"));
    }

    @Test
    void aRowThatDependsOnOneThatIsLeftOutIsLeftOutToo() {
        batch("accepted", task("A", "dependsOn", code("B")), task("B", "effort", 0), task("C", "effort", 5))
                .statusCode(200)
                .body("created", equalTo(1))
                .body("rejected", equalTo(2));
    }

    @Test
    void whatATaskNamedAllAlongMayGoAndStaysNamed() {
        // Given
        String first = UUID.randomUUID().toString();
        put(first, task("A", "effort", 5)).statusCode(201);
        String second = UUID.randomUUID().toString();
        put(second, task("B", "dependsOn", code("A"))).statusCode(201);
        given().delete(TASKS + "/" + first).then().statusCode(204);

        // When
        Map<String, Object> changed = task("B", "dependsOn", code("A"));
        changed.put("progress", 30);

        // Then
        put(second, changed).statusCode(200);
    }

    private String code(String name) {
        return "NV-" + name + "-" + mark;
    }

    private Map<String, Object> task(String name, String field, Object value) {
        Map<String, Object> task = TaskRegisterComponentTest.task(unit, code(name), "2025-01-10", "2025-12-15");
        task.put(field, value);
        return task;
    }

    private static ValidatableResponse put(String id, Map<String, Object> task) {
        return given().contentType("application/json")
                .body(task)
                .put(TASKS + "/" + id)
                .then();
    }

    @SafeVarargs
    private static ValidatableResponse batch(String mode, Map<String, Object>... tasks) {
        return given().contentType("application/json")
                .body(List.of(tasks))
                .post(TASKS + "/batch?mode=" + mode)
                .then();
    }
}
