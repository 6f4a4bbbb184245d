package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.PublishedFigures.RECORDS;
import static vn.trucot.gateway.feed.PublishedFigures.awaitSeries;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;
import static vn.trucot.gateway.feed.ReferenceData.ONLINE;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.events.Figure;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;

/** The gateway on a real broker: figures in, answers out. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class GatewayComponentTest {

    Broker broker;
    private PublishedFigures figures;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        figures = new PublishedFigures(broker);
    }

    @Test
    void aFigureRollsUpFromItsCommuneToTheCountry() {
        // Given
        figures.observe(MEMBERS, "15.132.04252", "2020-01", Figure.of(5), RECORDS);
        figures.observe(MEMBERS, "15.133.04282", "2020-01", Figure.of(7), RECORDS);

        // When
        Response answer =
                awaitSeries("indicator=" + MEMBERS + "&orgUnit=15.132.04252,15.132,15,VN&period=2020-01", 3, 12);

        // Then
        answer.then()
                .body("series.values.flatten()", contains(5, 5, 12, 12))
                .body("series.orgUnit", contains("15.132.04252", "15.132", "15", "VN"))
                .body("demo", equalTo(false))
                .body("series[0].measureUnit", equalTo("PERSON"));
    }

    @Test
    void everyAnswerWithGeneratedFiguresSaysSo() {
        // When
        figures.observe(MEMBERS, "15.132.04252", "2023-02", Figure.of(5), new Source(SourceKind.DEMO, "demo"));

        // Then
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15&period=2023-02", 0, 5)
                .then()
                .body("demo", equalTo(true))
                .body("series[0].demo", equalTo(true));
        get("/api/v1/metrics?orgUnit=15&period=2023-02").then().body("demo", equalTo(true));
    }

    @Test
    void whatIsNoValueSaysWhy() {
        // Given
        figures.observe(ONLINE, "15.132.04252", "2023-03", Figure.ratio(0, 0), RECORDS);
        figures.observe(ONLINE, "15.132.04252", "2023-04", Figure.NOT_APPLICABLE, RECORDS);
        figures.observe(ONLINE, "15.132.04252", "2023-05", Figure.ratio(1, 3), RECORDS);

        // When
        Response answer = awaitSeries(
                "indicator=" + ONLINE + "&orgUnit=15.132.04252&period=2023-05,2023-02..2023-04&detail=true", 0, 33.3f);

        // Then
        answer.then()
                .body("periods", contains("2023-05", "2023-02", "2023-03", "2023-04"))
                .body("series[0].values[1]", nullValue())
                .body(
                        "series[0].states",
                        equalTo(Map.of("2023-02", "NO_DATA", "2023-03", "UNDEFINED", "2023-04", "NOT_APPLICABLE")))
                .body("series[0].denominators[0]", equalTo(3))
                .body("series[0].origins", contains("OWN", null, "OWN", "OWN"))
                .body("series[0].sources[0].kind", equalTo("RECORDS"));
    }

    @Test
    void onEarlierBoundariesAnIdMeansTheUnitWithItsCodesThen() {
        // Given
        figures.observe(MEMBERS, "15", "2024-12", Figure.of(100), RECORDS);
        figures.observe(MEMBERS, "10", "2024-12", Figure.of(40), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15~2025&period=2024-12", 0, 140);

        // When
        Response answer =
                get("/api/v1/series?indicator=" + MEMBERS + "&orgUnit=15~2025&period=2024-12&boundaries=2024-12-31");

        // Then
        answer.then()
                .body("series[0].orgUnit", equalTo("15"))
                .body("series[0].resolvedFrom", equalTo("15~2025"))
                .body("boundaries", equalTo("2024-12-31"))
                .body("series[0].values[0]", equalTo(100));
    }

    @Test
    void allUnitsOfALevelAreThoseOfThePeriod() {
        // When
        Response answer = get("/api/v1/series?indicator=" + MEMBERS + "&level=COMMUNE&parent=15&period=2024-12");

        // Then
        answer.then().statusCode(200).body("series.size()", equalTo(173));
    }

    @Test
    void aCsvHasARowPerValue() {
        // Given
        figures.observe(
                ONLINE, "15.132.04258", "2023-01", Figure.ratio(2, 3), new Source(SourceKind.REPORTED, "a, \"b\""));
        String query = "indicator=" + ONLINE + "&orgUnit=15.132.04258&period=2023-01,2022-01&detail=true";
        awaitSeries(query, 0, 66.7f);

        // When
        String csv = given().accept("text/csv").get("/api/v1/series?" + query).asString();

        // Then
        assertThat(csv.lines())
                .containsExactly(
                        "indicator,orgUnit,breakdown,period,value,state,measureUnit,demo,resolvedFrom,boundaries,reason,"
                                + "periodState,unitsReporting,unitsExpected,periodsReporting,periodsExpected,"
                                + "reportsReporting,reportsExpected,numerator,denominator,origin,sourceKind,sourceName,"
                                + "indicatorName,name",
                        "GOV.DOSSIER.ONLINE,15.132.04258,,2023-01,66.7,VALUE,PERCENT,false,,,,ENDED,1,1,1,1,1,1,"
                                + "2,3,OWN,REPORTED,\"a, \"\"b\"\"\",Chỉ tiêu GOV.DOSSIER.ONLINE,Phường Nguyễn Thái Học",
                        "GOV.DOSSIER.ONLINE,15.132.04258,,2022-01,,NO_DATA,PERCENT,false,,,,ENDED,0,1,0,1,0,1,,,,,,"
                                + "Chỉ tiêu GOV.DOSSIER.ONLINE,Phường Nguyễn Thái Học");
    }

    @Test
    void aNumberHasOneFormInEveryAnswer() {
        // Given
        figures.observe(MEMBERS, "15.132.04261", "2023-07", Figure.of(new BigDecimal("0.0000001")), RECORDS);
        figures.observe(MEMBERS, "15.132.04261", "2023-08", Figure.of(new BigDecimal("10.00")), RECORDS);
        String unit = "&orgUnit=15.132.04261&period=";
        awaitSeries("indicator=" + MEMBERS + unit + "2023-08", 0, 10);

        // When
        String small =
                get("/api/v1/lineage?indicator=" + MEMBERS + unit + "2023-07").asString();
        String ten =
                get("/api/v1/lineage?indicator=" + MEMBERS + unit + "2023-08").asString();

        // Then
        assertThat(small).contains("\"numerator\":0.0000001").doesNotContain("E-");
        assertThat(ten).contains("\"numerator\":10").doesNotContain("10.0");
    }

    @Test
    void metricsShowChangeTargetAndCoverage() {
        // Given
        figures.observe(MEMBERS, "15.132.04252", "2021-12", Figure.of(4), RECORDS);
        figures.observe(MEMBERS, "15.132.04252", "2022-11", Figure.of(9), RECORDS);
        figures.observe(MEMBERS, "15.132.04252", "2022-12", Figure.of(10), RECORDS);
        awaitSeries("indicator=" + MEMBERS + "&orgUnit=15&period=2022-12", 0, 10);

        // When
        Response answer = get("/api/v1/metrics?orgUnit=15&period=2022-12");

        // Then
        String metric = "metrics.find { it.indicator == '" + MEMBERS + "' }";
        answer.then()
                .statusCode(200)
                .body(metric + ".value", equalTo(10))
                .body(metric + ".previous.change", equalTo(1))
                .body(metric + ".yearBefore.change", equalTo(6))
                .body(metric + ".target.due", equalTo("2025"))
                .body(metric + ".target.gap", equalTo(990))
                .body(metric + ".coverage.reporting", equalTo(1))
                .body(metric + ".coverage.expected", equalTo(173));
    }

    @Test
    void whoHasThePresentVersionIsToldSo() {
        // Given
        figures.observe(MEMBERS, "15.132.04270", "2023-01", Figure.of(1), RECORDS);
        String query = "indicator=" + MEMBERS + "&orgUnit=15.132.04270&period=2023-01";
        String tag = awaitSeries(query, 0, 1).header("ETag");

        // When
        Response again =
                given().accept(ContentType.JSON).header("If-None-Match", tag).get("/api/v1/series?" + query);

        // Then
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
        figures.observe(MEMBERS, "15.132.04270", "2023-01", Figure.of(2), RECORDS);
        awaitSeries(query, 0, 2);
        given().accept(ContentType.JSON)
                .header("If-None-Match", tag)
                .get("/api/v1/series?" + query)
                .then()
                .statusCode(200);
    }
}
