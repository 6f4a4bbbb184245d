package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
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
    void regimesNameTheFiguresThatTheyAskForAndSayWhoseListIsUnknown() {
        // When
        Response all = get("/api/v1/regimes");
        Response one = get("/api/v1/regimes?indicator=GOV.DOSSIER.ON_TIME");

        // Then
        all.then()
                .statusCode(200)
                .body("regimes.find { it.code == 'service-766' }.items", equalTo(17))
                .body("regimes.find { it.code == 'dti-922' }.items", equalTo(33))
                .body("regimes.find { it.code == 'dti-922' }.trial", equalTo(33))
                .body("regimes.find { it.code == 'dti-405' }.state", equalTo("UNKNOWN"))
                .body("regimes.find { it.code == 'nq57-nq03' }.state", equalTo("NOT_READ"))
                .body("figures[0].regimes", equalTo(2));
        one.then().body("figures.indicator", contains("GOV.DOSSIER.ON_TIME"));
    }

    @Test
    void aSecondIndexSetIsAskedForAsTheFirstIs() {
        // When
        Response sets = get("/api/v1/index-sets");
        Response set = get("/api/v1/index-sets/service-766");
        Response scores = get("/api/v1/scores?indexSet=service-766&orgUnit=15&period=2024-Q1");
        Response ranking =
                get("/api/v1/rankings?indexSet=service-766&item=progress&level=COMMUNE&parent=15&period=2024");
        Response lineage =
                get("/api/v1/lineage?indexSet=service-766&component=progress.in-time&orgUnit=15&period=2024");

        // Then
        sets.then()
                .body("items.code", contains("dti-922", "service-766"))
                .body("items.components", contains(33, 17))
                .body("items.officialComponents", contains(0, 0));
        set.then()
                .body("notes.vi", containsString("chưa được xác nhận"))
                .body("published.outOf", equalTo(100))
                .body("pillars", hasSize(0))
                .body("mainIndices.code", contains("openness", "progress", "online", "digitised", "satisfaction"))
                .body("mainIndices[4].components[1].whenUndefined.gives", equalTo("PASSED_ON"))
                .body("mainIndices[4].components[1].whenUndefined.to.'satisfaction.dossiers'", equalTo(0.5F));
        scores.then()
                .statusCode(200)
                .body("indexSet", equalTo("service-766"))
                .body("scores[0].total.maximum", equalTo(100))
                .body("scores[0].mainIndices.state", everyItem(equalTo("NOT_SCORED")))
                .body("scores[0].pillars", hasSize(0));
        ranking.then().statusCode(200).body("by.names.vi", equalTo("Tiến độ giải quyết"));
        lineage.then().statusCode(200);
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
