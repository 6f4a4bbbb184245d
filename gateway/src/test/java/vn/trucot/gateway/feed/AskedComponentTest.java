package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.trucot.gateway.feed.PublishedFigures.status;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked for that cannot be, and how that is told. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class AskedComponentTest {

    Broker broker;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
    }

    @ParameterizedTest
    @CsvSource({
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=2024-12, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=2024-02-30, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&boundaries=31/12/2024, boundaries",
        "series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&detail=maybe, detail",
        "org-units?on=2024-12, on",
        "org-units?level=TOWN, level",
        "org-units?page=2147483648, page",
        "org-units?q=%00, q",
        "rankings?indexSet=dti-922&level=COMMUNE&period=2024-13, period",
        "scores?indexSet=dti-922&orgUnit=15..1&period=2024&level=X, level",
    })
    void aParameterThatIsNotOfItsFormIsNamed(String request, String parameter) {
        given().urlEncodingEnabled(false)
                .get("/api/v1/" + request)
                .then()
                .statusCode(400)
                .body("code", equalTo("VALUE_MALFORMED"))
                .body("errors[0].field", equalTo(parameter));
    }

    @Test
    void indicatorsAreListedAndDescribed() {
        // When
        Response list = get("/api/v1/indicators?pillar=society");

        // Then
        list.then().body("items.code", contains(MEMBERS));
        get("/api/v1/indicators/" + MEMBERS)
                .then()
                .body("acrossTime", equalTo("LAST"))
                .body("pillar", equalTo("society"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/metrics?orgUnit=15&period=1945",
                "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&period=1945",
                "/api/v1/scores?indexSet=dti-922&orgUnit=15&period=1945"
            })
    void aPeriodWithoutOneBeforeItIsNamed(String address) {
        // When
        Response answer = get(address);

        // Then
        answer.then().statusCode(400).body("detail", containsString("'1945'")).body("detail", containsString("before"));
    }

    @Test
    void theLastPeriodsThereAreHaveNoData() {
        // When
        Response answer = get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15&period=2198..2199");

        // Then
        answer.then().statusCode(200).body("periods", contains("2198", "2199"));
    }

    @Test
    void anAnswerOfAnotherVersionThanWantedIsAProblem() {
        // When
        Response answer = given().header("If-Match", "\"another\"").get("/api/v1/indicators");

        // Then
        answer.then().statusCode(412).body("code", equalTo("VERSION_CONFLICT"));
    }

    @Test
    void whatCannotBeAskedIsAProblem() {
        // When
        String unit = "&orgUnit=15&period=2024";

        // Then
        problem("indicator=SOC.UNHEARD.OF" + unit, 422, "indicator-unknown");
        problem("indicator=" + MEMBERS + "&orgUnit=99&period=2024", 422, "org-unit-unknown");
        problem(
                "indicator=" + MEMBERS + "&orgUnit=15.132&period=2024&boundaries=2025-08-01",
                422,
                "boundaries-unknown");
        problem("indicator=" + MEMBERS + unit + "&breakdown=sex=F", 422, "breakdown-unknown");
        problem("indicator=" + MEMBERS + "&orgUnit=15&period=2024-13", 400, "value-malformed");
        problem("indicator=" + MEMBERS + "&period=2024", 400, "validation-failed");
        problem("orgUnit=15&period=2024", 400, "validation-failed");
        get("/api/v1/org-units/99").then().statusCode(404).body("type", containsString("not-found"));
    }

    private static void problem(String query, int status, String type) {
        get("/api/v1/series?" + query)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", containsString(type));
    }
}
