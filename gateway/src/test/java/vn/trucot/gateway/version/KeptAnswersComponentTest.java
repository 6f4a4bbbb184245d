package vn.trucot.gateway.version;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
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
    void whatIsHandedOutAgainSaysAllThatWasSaidFirst() {
        // Given
        long before = kept.bytes();
        Response first = given().get(RANKING + "again");
        await().untilAsserted(() -> assertThat(kept.bytes()).isGreaterThan(before));

        // When
        Response again = given().get(RANKING + "again");

        // Then
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(told(again)).isEqualTo(told(first)).containsKeys("content-security-policy", "etag", "vary");
        assertThat(again.header("X-Request-Id")).isNotNull().isNotEqualTo(first.header("X-Request-Id"));
        assertThat(again.header("Content-Length")).isEqualTo(first.header("Content-Length"));
    }

    @Test
    void whatIsSentWhileItIsWrittenIsHandedOutAgainToo() {
        // Given: more values than are made before they are sent
        String series =
                "/api/v1/series?indicator=SOC.TEAM.MEMBERS&level=COMMUNE&boundaries=2024-12-31&period=2000-01..2004-12";
        long before = kept.bytes();
        Response first = given().get(series);
        int length = first.asByteArray().length;
        await().untilAsserted(() -> assertThat(kept.bytes() - before).isGreaterThan(length));

        // When
        Response again = given().get(series);

        // Then
        assertThat(first.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(again.header("Content-Length")).as("known, as it is kept").isNotNull();
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
    }

    private static Map<String, String> told(Response answer) {
        return answer.headers().asList().stream()
                .filter(header -> !header.hasSameNameAs(new Header("Date", "")))
                .filter(header -> !header.hasSameNameAs(new Header("X-Request-Id", "")))
                .collect(Collectors.toMap(
                        header -> header.getName().toLowerCase(Locale.ROOT),
                        Header::getValue,
                        (one, other) -> one + ", " + other,
                        TreeMap::new));
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
