package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Figure;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;

/** Xã Tú Lệ has been there since 2025-07-01; on the day before nobody had its codes, but the two communes that became it were there. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class MadeOfComponentTest {

    private static final String MEMBERS = ReferenceData.MEMBERS;
    private static final String TU_LE = "15~2025.04630";
    private static final String ONE = "15.137.04480";
    private static final String OTHER = "15.140.04630";
    private static final String BEFORE = "&boundaries=2025-06-30";

    Broker broker;

    @BeforeEach
    void bothHaveReported() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        broker.publish(List.of(
                CubeBuilder.observed(CubeBuilder.key(MEMBERS, ONE, "2023-12", ""), Figure.of(7), SourceKind.REPORTED),
                CubeBuilder.observed(CubeBuilder.key(MEMBERS, OTHER, "2023-12", ""), Figure.of(5), SourceKind.REPORTED),
                CubeBuilder.observed(
                        CubeBuilder.key(MEMBERS, TU_LE, "2023-12", ""), Figure.of(99), SourceKind.REPORTED)));
        await().until(
                        () -> get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=" + TU_LE + "&period=2023-12")
                                .jsonPath()
                                .getString("series[0].values"),
                        equalTo("[99]"));
    }

    @Test
    void theUnitTellsWhoStandsForItAndOnWhichDaysItCanBeAskedFor() {
        // When
        Response now = get("/api/v1/org-units/" + TU_LE);
        Response before = get("/api/v1/org-units/" + TU_LE + "?boundaries=2025-06-30");

        // Then
        now.then()
                .statusCode(200)
                .body("madeOf", nullValue())
                .body("present", equalTo(true))
                .body("boundaries.day", contains("2025-06-30"))
                .body("boundaries.predecessors", contains(true));
        before.then()
                .statusCode(200)
                .body("id", equalTo(TU_LE))
                .body("resolvedFrom", nullValue())
                .body("madeOf.id", contains(ONE, OTHER))
                .body("madeOf.share", contains(1, 1));
    }

    @Test
    void whoEndedIsOfferedItsOwnDaysOnlyAndAProvinceTheOneThatHadItsCode() {
        // When
        Response ended = get("/api/v1/org-units/" + ONE);
        Response province = get("/api/v1/org-units/15~2025");

        // Then
        ended.then()
                .body("present", equalTo(false))
                .body("boundaries.predecessors", contains(false))
                .body("boundaries.day", contains("2025-06-30"));
        province.then()
                .body("present", equalTo(true))
                .body("boundaries.find { it.day == '2025-06-30' }.predecessors", equalTo(false));
    }

    @Test
    void metricsAreWhatTheyMakeTogetherAndNotWhatIsStatedOfTheUnit() {
        // When
        Response answer = get("/api/v1/metrics?orgUnit=" + TU_LE + "&period=2023-12" + BEFORE);

        // Then
        answer.then()
                .statusCode(200)
                .body("orgUnit", equalTo(TU_LE))
                .body("madeOf.id", contains(ONE, OTHER))
                .body("metrics.find { it.indicator == '" + MEMBERS + "' }.value", equalTo(12))
                .body("metrics.find { it.indicator == '" + MEMBERS + "' }.origin", equalTo("PREDECESSORS"));
    }

    @Test
    void whatTheyMakeTogetherOpensToThem() {
        // When
        Response answer =
                get("/api/v1/lineage?indicator=" + MEMBERS + "&orgUnit=" + TU_LE + "&period=2023-12" + BEFORE);

        // Then
        answer.then()
                .statusCode(200)
                .body("madeOf", hasSize(2))
                .body("figures[0].value", equalTo(12))
                .body("figures[0].parts.orgUnit", contains(ONE, OTHER))
                .body("figures[0].observations.orgUnit", contains(ONE, OTHER));
    }

    @Test
    void whereNobodyStandsForTheUnitTheReasonNamesWhoWasThere() {
        // When
        Response series = given().header("Accept-Language", "vi")
                .get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=" + TU_LE + "&period=2023-12" + BEFORE);
        Response nobody = get("/api/v1/org-units/" + ONE + "?boundaries=2026-01-01");

        // Then
        series.then()
                .statusCode(422)
                .body("code", equalTo("BOUNDARIES_UNKNOWN"))
                .body("detail", containsString("sau này thành đơn vị ấy: " + ONE + ", " + OTHER));
        nobody.then().statusCode(422).body("code", equalTo("BOUNDARIES_UNKNOWN"));
    }
}
