package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.PublishedFigures.LIMIT;
import static vn.trucot.gateway.feed.PublishedFigures.RECORDS;
import static vn.trucot.gateway.feed.ReferenceData.ONLINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.events.Figure;

/** How far a unit is towards a goal that is none of its targets. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class GoalComponentTest {

    private static final String UNIT = "15.132.04279";

    Broker broker;

    /** 11 of 20 in May 2019. */
    @BeforeEach
    void aShareInOneMonth() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        new PublishedFigures(broker).observe(ONLINE, UNIT, "2019-05", Figure.ratio(11, 20), RECORDS);
        await().atMost(LIMIT).until(() -> asked("due=2019-05").path("value"), Objects::nonNull);
    }

    /** (55 - 40) / (100 - 40). */
    @Test
    void theNewestFigureSinceTheBeginningIsHeldAgainstTheBaseline() {
        answered("dueOn=2019-08-15&baseline=40&since=2019-05-31")
                .body("due", equalTo("2019-08"))
                .body("value", number("55"))
                .body("measured", equalTo("2019-05"))
                .body("state", equalTo("NOT_REACHED"))
                .body("gap", number("45"))
                .body("change", number("15"))
                .body("gone", number("0.25"));
    }

    @Test
    void whatWasMeasuredBeforeTheBeginningIsNoResult() {
        answered("dueOn=2019-08-15&baseline=40&since=2019-06-01")
                .body("state", equalTo("NO_DATA"))
                .body("value", nullValue())
                .body("change", nullValue())
                .body("gone", nullValue());
    }

    @Test
    void withoutABaselineThereIsAGapAndNoWay() {
        answered("due=2019")
                .body("measured", equalTo("2019"))
                .body("gap", number("45"))
                .body("gone", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "indicator=GOV.NOTHING.KNOWN&orgUnit=15&goal=1&due=2030, INDICATOR_UNKNOWN, indicator",
        "indicator=GOV.DOSSIER.ONLINE&orgUnit=99&goal=1&due=2030, ORG_UNIT_UNKNOWN, orgUnit",
        "indicator=GOV.DOSSIER.ONLINE&orgUnit=15&goal=1, VALIDATION_FAILED, due",
        "indicator=GOV.DOSSIER.ONLINE&orgUnit=15&goal=1&due=2030&dueOn=2030-12-31, VALIDATION_FAILED, due",
        "indicator=GOV.DOSSIER.ONLINE&orgUnit=15&goal=much&due=2030, VALUE_MALFORMED, goal",
    })
    void aGoalThatCannotBeAskedForIsNamed(String query, String code, String field) {
        given().get("/api/v1/targets/progress?" + query)
                .then()
                .body("code", equalTo(code))
                .body("errors[0].field", equalTo(field));
    }

    private static ValidatableResponse answered(String rest) {
        return asked(rest).then().statusCode(200);
    }

    private static Response asked(String rest) {
        return given().get("/api/v1/targets/progress?indicator=" + ONLINE + "&orgUnit=" + UNIT + "&goal=100&" + rest);
    }

    private static Matcher<Number> number(String text) {
        return new FeatureMatcher<>(comparesEqualTo(new BigDecimal(text)), "a number", "number") {
            @Override
            protected BigDecimal featureValueOf(Number number) {
                return new BigDecimal(number.toString());
            }
        };
    }
}
