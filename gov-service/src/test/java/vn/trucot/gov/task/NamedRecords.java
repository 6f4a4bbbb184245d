package vn.trucot.gov.task;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.oneOf;

import java.util.List;
import java.util.Map;

/** What tasks of tests name, so that it is there; nothing for a test of who may not write. */
final class NamedRecords {

    private NamedRecords() {}

    static void model(String unit, String code) {
        send(
                "models",
                Map.of("orgUnit", unit, "code", code, "name", "Xã số", "kind", "COMMUNE", "startedOn", "2025-01-01"));
    }

    static void task(String unit, String code) {
        send("tasks", TaskRegisterComponentTest.task(unit, code, "2025-01-10", "2025-12-15"));
    }

    private static void send(String collection, Map<String, Object> record) {
        given().contentType("application/json")
                .body(List.of(record))
                .post("/api/v1/gov/" + collection + "/batch")
                .then()
                .statusCode(oneOf(200, 401, 403));
    }
}
