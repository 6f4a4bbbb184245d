package vn.trucot.pillar;

import static io.restassured.RestAssured.given;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The history of a record as a client reads it. */
public final class Histories {

    private Histories() {}

    /** Version, whether it was deleted then, by whom, and by which request: a line for each revision. */
    public static List<String> of(String record) {
        return given()
                .get(record + "/revisions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .<Map<String, Object>>getList("$")
                .stream()
                .map(line -> line.get("version") + (Boolean.TRUE.equals(line.get("deleted")) ? " deleted by " : " by ")
                        + line.get("recordedBy") + " " + line.get("cause"))
                .toList();
    }

    /** The state that the last revision holds. */
    public static Map<String, Object> lastState(String record) {
        return given().get(record + "/revisions").then().extract().jsonPath().getMap("[-1].state");
    }

    /** What is read of the record now, in the form of a state. */
    public static Map<String, Object> presentState(String record) {
        Map<String, Object> state = new LinkedHashMap<>(
                given().get(record).then().statusCode(200).extract().jsonPath().getMap("$"));
        state.remove("id");
        state.remove("version");
        return state;
    }
}
