package vn.trucot.gateway.feed;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import vn.trucot.events.Figure;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.figures.cube.CubeBuilder;

/** Figures that are published to the gateway, and what it answers of them. */
final class PublishedFigures {

    static final Duration LIMIT = Duration.ofSeconds(20);
    static final Source RECORDS = new Source(SourceKind.RECORDS, "records");

    private final Broker broker;
    private long revision = System.nanoTime() / 1000;

    PublishedFigures(Broker broker) {
        this.broker = broker;
    }

    /** Higher than that of any figure so far. */
    long nextRevision() {
        return ++revision;
    }

    void observe(String indicator, String unit, String period, Figure figure, Source source) {
        broker.publish(List.of(
                CubeBuilder.observed(CubeBuilder.key(indicator, unit, period, ""), figure, 1, nextRevision(), source)));
    }

    static Response awaitSeries(String query, int series, Number value) {
        return await().atMost(LIMIT)
                .until(
                        () -> given().accept(ContentType.JSON).get("/api/v1/series?" + query),
                        answer -> value.equals(answer.path("series[" + series + "].values[0]")));
    }

    static <T> T status(String path, Class<T> type) {
        return get("/api/v1/status").jsonPath().getObject(path, type);
    }
}
