package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.trucot.gateway.feed.PublishedFigures.RECORDS;
import static vn.trucot.gateway.feed.PublishedFigures.awaitSeries;
import static vn.trucot.gateway.feed.ReferenceData.MEMBERS;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.Pillar;
import vn.trucot.figures.cube.CubeBuilder;

/** What was known at an instant, beside what is known now. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class AsOfComponentTest {

    private static final String UNIT = "15.132.04252";
    private static final String OTHER = "15.132.04258";
    private static final Instant STATED = Instant.parse("2024-03-01T08:00:00Z");
    private static final Instant CORRECTED = Instant.parse("2024-04-01T08:00:00Z");
    private static final String BEFORE = "&asOf=2024-03-15T08:00:00Z";
    private static final String AFTER = "&asOf=2024-04-15T08:00:00Z";

    Broker broker;

    private String series;

    @BeforeEach
    void aFigureWasStatedAndCorrected() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        PublishedFigures figures = new PublishedFigures(broker);
        figures.observe(MEMBERS, UNIT, "2018-01", Figure.of(9), RECORDS);
        figures.observe(MEMBERS, OTHER, "2018-01", Figure.of(8), RECORDS);
        series = "indicator=" + MEMBERS + "&orgUnit=15.132&period=2018-01";
        awaitSeries(series, 0, 17);
    }

    /** The third pillar is there for all tests and never knew a figure. */
    private SmallPillars pillars(Pillar... there) throws IOException {
        return new SmallPillars(broker, there)
                .knew(STATED, members(UNIT, 7, 1), members(OTHER, 8, 1))
                .knew(CORRECTED, members(UNIT, 9, 2), members(OTHER, 8, 1));
    }

    private static Event members(String unit, int members, long revision) {
        return CubeBuilder.observed(
                CubeBuilder.key(MEMBERS, unit, "2018-01", ""), Figure.of(members), 1, revision, RECORDS);
    }

    @Test
    void seriesMetricsRankingsAndOriginsAreThoseOfThenAndNowStaysAsItIs() throws IOException {
        try (SmallPillars _ = pillars(Pillar.ECONOMY, Pillar.SOCIETY)) {
            // Then
            get("/api/v1/series?" + series + BEFORE)
                    .then()
                    .statusCode(200)
                    .header("Memento-Datetime", "Fri, 15 Mar 2024 08:00:00 GMT")
                    .body("asOf", equalTo("2024-03-15T08:00:00Z"))
                    .body("series[0].values[0]", equalTo(15));
            get("/api/v1/series?" + series + AFTER).then().body("series[0].values[0]", equalTo(17));
            get("/api/v1/series?" + series)
                    .then()
                    .header("Memento-Datetime", nullValue())
                    .body("asOf", nullValue())
                    .body("series[0].values[0]", equalTo(17));

            String metric = "metrics.find { it.indicator == '" + MEMBERS + "' }.value";
            String metrics = "/api/v1/metrics?orgUnit=15.132&period=2018-01";
            get(metrics + BEFORE).then().body("asOf", equalTo("2024-03-15T08:00:00Z"), metric, equalTo(15));
            get(metrics + AFTER).then().body(metric, equalTo(17));

            String ranking = "/api/v1/rankings?indicator=" + MEMBERS + "&level=COMMUNE&parent=15.132&period=2018-01";
            get(ranking + BEFORE).then().body("ranked[0].orgUnit", equalTo(OTHER), "asOf", not(nullValue()));
            get(ranking + AFTER).then().body("ranked[0].orgUnit", equalTo(UNIT));
            get(ranking).then().body("ranked[0].orgUnit", equalTo(UNIT), "asOf", nullValue());

            String lineage = "/api/v1/lineage?indicator=" + MEMBERS + "&orgUnit=" + UNIT + "&period=2018-01";
            get(lineage + BEFORE)
                    .then()
                    .body("figures[0].observations[0].revision", equalTo(1))
                    .body("figures[0].observations[0].link", containsString("?asOf=2024-03-15T08:00:00Z"));
            get("/api/v1/targets?orgUnit=15" + BEFORE).then().statusCode(200).body("asOf", not(nullValue()));
        }
    }

    @Test
    void theFiguresOfAnInstantAreReadOnceAndNotAtAllForWhoHasTheAnswer() throws IOException {
        try (SmallPillars pillars = pillars(Pillar.ECONOMY, Pillar.SOCIETY)) {
            // Given
            String address = "/api/v1/series?" + series + "&asOf=2024-03-16";
            Response first = get(address);
            int asked = pillars.asked();

            // When
            Response again = get(address);
            Response offset =
                    given().queryParam("asOf", "2024-03-16T23:59:59.5+07:00").get("/api/v1/series?" + series);
            Response known =
                    given().header("If-None-Match", first.header("ETag")).get(address);

            // Then
            assertThat(asked).isEqualTo(2);
            assertThat(pillars.asked()).isEqualTo(asked);
            assertThat(first.<String>path("asOf")).isEqualTo("2024-03-16T16:59:59Z");
            assertThat(again.asString()).isEqualTo(first.asString());
            assertThat(offset.<String>path("asOf")).isEqualTo("2024-03-16T16:59:59Z");
            assertThat(known.statusCode()).isEqualTo(304);
            assertThat(get("/api/v1/series?" + series).header("ETag")).isNotEqualTo(first.header("ETag"));
        }
    }

    @Test
    void aPillarThatDoesNotAnswerIsNamedAndNothingIsHalfTold() throws IOException {
        try (SmallPillars _ = pillars(Pillar.SOCIETY)) {
            get("/api/v1/series?" + series + "&asOf=2024-03-17T08:00:00Z")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("code", equalTo("SERVICE_DOWN"))
                    .body("pillar", equalTo("economy"));
        }
        try (SmallPillars pillars = pillars(Pillar.ECONOMY, Pillar.SOCIETY)) {
            pillars.breakOff();
            get("/api/v1/series?" + series + "&asOf=2024-03-17T08:00:00Z")
                    .then()
                    .statusCode(503)
                    .body("pillar", equalTo("society"));
        }
        try (SmallPillars _ = pillars(Pillar.ECONOMY, Pillar.SOCIETY)) {
            get("/api/v1/series?" + series + "&asOf=2024-03-17T08:00:00Z")
                    .then()
                    .statusCode(200)
                    .body("series[0].values[0]", equalTo(15));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2999-01-01T00:00:00Z", "2999-01-01", "1999-12-31", "yesterday", "2024-02-30", ""})
    void anInstantOfWhichNothingIsKnownIsRefusedByName(String asOf) throws IOException {
        try (SmallPillars _ = pillars(Pillar.ECONOMY, Pillar.SOCIETY)) {
            get("/api/v1/series?" + series + "&asOf=" + asOf)
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo("asOf"))
                    .body("detail", containsString(asOf.equals("1999-12-31") ? "1999-12-31T16:59:59Z" : asOf));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"org-units/15", "indicators", "index-sets", "home"})
    void whatIsOfTodayIsNotToldAsOfThen(String what) {
        get("/api/v1/" + what + "?asOf=2024-03-15T08:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("asOf"));
    }
}
