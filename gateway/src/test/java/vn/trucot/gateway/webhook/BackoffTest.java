package vn.trucot.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long is waited between attempts. */
class BackoffTest {

    private final Backoff backoff = new Backoff(Duration.ofSeconds(4), Duration.ofMinutes(1));

    @ParameterizedTest
    @CsvSource({
        "1, 0, 2000",
        "1, 1, 4000",
        "2, 0, 4000",
        "2, 0.5, 6000",
        "4, 1, 32000",
        "5, 1, 60000",
        "30, 0, 30000",
        "64, 1, 60000",
        "1000, 0.5, 45000"
    })
    void theWaitDoublesUpToALimitAndItsUpperHalfIsChance(int failures, double chance, long millis) {
        // When
        Duration wait = backoff.after(failures, chance);

        // Then
        assertThat(wait).isEqualTo(Duration.ofMillis(millis));
    }
}
