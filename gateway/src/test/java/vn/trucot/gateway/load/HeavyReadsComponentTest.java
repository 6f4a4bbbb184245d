package vn.trucot.gateway.load;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.Broker;
import vn.trucot.gateway.feed.ReferenceData;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class HeavyReadsComponentTest {

    private static final String LARGE =
            "/api/v1/series?indicator=SOC.TEAM.MEMBERS&level=COMMUNE&boundaries=2024-12-31&period=1992-01..2011-12";
    private static final String SMALL = "/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2011";

    Broker broker;

    @Inject
    HeavyReads reads;

    @Inject
    LoadSettings settings;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        await().atMost(Duration.ofSeconds(20)).until(() -> get(SMALL).statusCode(), equalTo(200));
    }

    @Test
    void aLargeAnswerIsSentWhole() {
        // When
        Response json = get(LARGE);
        Response csv = given().header("Accept", "text/csv").get(LARGE);

        // Then
        int series = json.path("series.size()");
        assertThat(series * 240).isGreaterThan(settings.heavyValues());
        assertThat(csv.asString().lines()).hasSize(series * 240 + 1);
    }

    @Test
    void whoFindsNoPlaceIsToldWhenToComeAgainAndNobodyElseWaits() {
        // Given
        CountDownLatch free = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            try {
                for (Lane lane : List.of(reads.working(), reads.sending())) {
                    for (int i = 0; i < placesOf(lane) + settings.waiting(); i++) {
                        callers.submit(() -> lane.run(() -> awaited(free)));
                    }
                    await().until(lane::waiting, equalTo(settings.waiting()));
                }

                // When
                Response large = get(LARGE);
                Response ranking = get("/api/v1/rankings?indexSet=dti-922&level=PROVINCE&period=1951");
                Response small = get(SMALL);

                // Then
                for (Response refused : List.of(large, ranking)) {
                    refused.then()
                            .statusCode(503)
                            .contentType("application/problem+json")
                            .header("Retry-After", "2")
                            .body("code", equalTo("TOO_BUSY"));
                }
                small.then().statusCode(200);
            } finally {
                free.countDown();
            }
        }
    }

    private int placesOf(Lane lane) {
        return lane == reads.working() ? settings.workedOut() : settings.sent();
    }

    private static boolean awaited(CountDownLatch free) {
        try {
            free.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }
}
