package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives most and what if, as they are asked for. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class ActionsComponentTest {

    private static final String ACTIONS = "/api/v1/actions?orgUnit=15&period=2024";
    private static final String SIMULATION = "/api/v1/simulations?orgUnit=15&period=2024";

    Broker broker;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @Test
    void withoutFiguresNothingCanBeWonAndAllIsMissing() {
        // When
        Response answer = get(ACTIONS);

        // Then
        answer.then()
                .statusCode(200)
                .body("official", equalTo(false))
                .body("three", hasSize(0))
                .body("total.open", equalTo(0))
                .body("total.missing", equalTo(1000))
                .body("components", hasSize(33));
    }

    @Test
    void whatWouldBeOfTheUnitStandsBesideWhatIs() {
        // When
        Response answer = get(SIMULATION + "&input=GOV.DOSSIER.ONLINE:50");

        // Then
        answer.then()
                .statusCode(200)
                .body("official", equalTo(false))
                .body("otherRules", equalTo(false))
                .body("inputs.find { it.indicator == 'GOV.DOSSIER.ONLINE' }.state", equalTo("NO_DATA"))
                .body("inputs.find { it.indicator == 'GOV.DOSSIER.ONLINE' }.changed", equalTo(50))
                .body("before.total.points", equalTo(0))
                .body("after.total.points", equalTo(25));
    }

    @Test
    void pointsOfAnotherSetHoldForAll() {
        // Given
        String component = "government.dossiers-online";

        // When
        Response answer = get(SIMULATION + "&input=GOV.DOSSIER.ONLINE:50&points=" + component + ":100");

        // Then
        answer.then().statusCode(200).body("otherRules", equalTo(true)).body("after.total.points", equalTo(62.5F));
    }

    @ParameterizedTest
    @CsvSource({ACTIONS, SIMULATION})
    void anAnswerThatOneHasIsNotSentAgain(String address) {
        // Given
        String tag = get(address).header("ETag");

        // When
        Response answer = given().header("If-None-Match", tag).get(address);

        // Then
        answer.then().statusCode(304);
        given().header("If-Match", "\"another\"").get(address).then().statusCode(412);
    }

    @ParameterizedTest
    @CsvSource({
        "simulations?orgUnit=15&period=2024&input=GOV.DOSSIER.ONLINE, 400, VALUE_MALFORMED, input, NAME:NUMBER",
        "simulations?orgUnit=15&period=2024&input=GOV.DOSSIER.ONLINE:half, 400, VALUE_MALFORMED, input, 'half'",
        "simulations?orgUnit=15&period=2024&input=GOV.NO.SUCH:1, 422, INDICATOR_UNKNOWN, input, GOV.NO.SUCH",
        "simulations?orgUnit=15&period=2024&input=GOV.DOSSIER.ONLINE:-1, 422, NUMERATOR_BELOW_BOUND, input, -1",
        "simulations?orgUnit=15&period=2024&points=no.such:3, 400, VALIDATION_FAILED, points, no.such",
        "simulations?orgUnit=15&period=2024&target=no.such:3, 400, VALIDATION_FAILED, target, no.such",
        "actions?orgUnit=15&period=2024&effort=no.such:3, 400, VALIDATION_FAILED, effort, no.such",
        "actions?orgUnit=15&period=2024&effort=institutions.budget:11, 400, VALIDATION_FAILED, effort, 11",
        "actions?orgUnit=15&period=2024&wishedRank=0, 400, VALIDATION_FAILED, wishedRank, 0",
        "actions?orgUnit=15&period=2024&wishedScore=many, 400, VALUE_MALFORMED, wishedScore, many",
    })
    void whatCannotBeIsNamed(String request, int status, String code, String parameter, String named) {
        // When
        Response answer = given().urlEncodingEnabled(false).get("/api/v1/" + request);

        // Then
        answer.then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(parameter))
                .body("detail", containsString(named));
    }

    @ParameterizedTest
    @CsvSource({
        "?period=2024, 400",
        "?orgUnit=15, 400",
        "?orgUnit=99&period=2024, 422",
        "?orgUnit=15&period=2024&indexSet=none, 404",
        "?orgUnit=15&period=2024&asOf=yesterday, 400",
    })
    void whoAsksForNothingThatThereIsIsTold(String query, int status) {
        get("/api/v1/actions" + query).then().statusCode(status);
        get("/api/v1/simulations" + query).then().statusCode(status);
    }
}
