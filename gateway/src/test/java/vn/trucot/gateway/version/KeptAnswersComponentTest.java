package vn.trucot.gateway.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.Broker;
import vn.trucot.gateway.feed.ReferenceData;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class KeptAnswersComponentTest {

    private static final String RANKING = "/api/v1/rankings?indexSet=dti-922&level=PROVINCE&period=1950&x=";

    Broker broker;

    @Inject
    KeptAnswers kept;

    @BeforeEach
    void theTopicsHoldTheReferenceData() throws ExecutionException, InterruptedException {
        ReferenceData.publishOnce(broker);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> given().get(RANKING + "first").then().assertThat().statusCode(200));
    }

    @Test
    void addressesCountAsWellAsAnswers() {
        // Given
        String padding = "y".repeat(1_500);
        long before = kept.bytes();

        // When
        for (int i = 0; i < 100; i++) {
            given().get(RANKING + padding + i).then().statusCode(200);
        }

        // Then
        assertThat(kept.bytes() - before).isGreaterThan(100 * 2 * 1_500);
    }

    @Test
    void whatIsAskedForInAVeryLongWayIsNotKept() {
        // Given
        long before = kept.bytes();

        // When
        given().header("Accept", "application/json;x=" + "z".repeat(8_000))
                .get(RANKING + "long")
                .then()
                .statusCode(200);

        // Then
        assertThat(kept.bytes()).isEqualTo(before);
    }

    @Test
    void whoSaysWhoAsksGetsAnAnswerOfItsOwn() {
        // Given
        long before = kept.bytes();

        // When
        given().header("Authorization", "Bearer somebody")
                .get(RANKING + "own")
                .then()
                .statusCode(200);

        // Then
        assertThat(kept.bytes()).isEqualTo(before);
    }
}
