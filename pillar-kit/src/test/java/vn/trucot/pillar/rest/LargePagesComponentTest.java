package vn.trucot.pillar.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.record.Paging;
import vn.trucot.problem.Problem;

@QuarkusTest
@QuarkusTestResource(Platform.class)
class LargePagesComponentTest {

    private static final String LIST = "/api/v1/society/observations?size=";

    @Inject
    LargePages pages;

    @Test
    void whoFindsNoRoomForALargePageIsToldToComeAgain() {
        // Given
        pages.take(LargePages.ROWS);
        try {

            // When
            given().get(LIST + Paging.LARGEST)
                    .then()

                    // Then
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("code", equalTo("TOO_BUSY"));
            given().get(LIST + LargePages.SMALL).then().statusCode(200);
        } finally {
            pages.giveBack(LargePages.ROWS);
        }
        for (int i = 0; i < 6; i++) {
            given().get(LIST + Paging.LARGEST).then().statusCode(200);
            given().get(LIST + (Paging.LARGEST + 1)).then().statusCode(400);
        }
        await().untilAsserted(() -> assertThat(pages.room()).isEqualTo(LargePages.ROWS));
    }

    @Test
    void aLargePageWaitsForRoom() throws Exception {
        // Given
        pages.take(LargePages.ROWS);
        CompletableFuture<Integer> page = CompletableFuture.supplyAsync(
                () -> given().get(LIST + Paging.LARGEST).statusCode());

        // When
        await().until(() -> pages.waiting() > 0);
        pages.giveBack(LargePages.ROWS);

        // Then
        assertThat(page.get(1, TimeUnit.MINUTES)).isEqualTo(200);
    }

    @Test
    void whoFindsManyWaitingIsToldToComeAgainAtOnce() throws InterruptedException {
        // Given
        LargePages busy = new LargePages(new CurrentVertxRequest(), Duration.ofMinutes(10));
        busy.take(LargePages.ROWS);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < LargePages.WAITING; i++) {
                var _ = callers.submit(() -> busy.take(Paging.LARGEST));
            }
            await().until(busy::waiting, equalTo(LargePages.WAITING));

            // When
            assertThatExceptionOfType(Problem.class).isThrownBy(() -> busy.take(Paging.LARGEST));

            // Then
            assertThat(busy.waiting()).isEqualTo(LargePages.WAITING);
            callers.shutdownNow();
        }
    }
}
