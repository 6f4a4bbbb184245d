package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeterTest {

    private static final long SECOND = 1_000_000_000L;

    /** Ten requests in five seconds: one comes back every half second. */
    private final Quota quota = Quota.of("reads", 10, Duration.ofSeconds(5));

    @ParameterizedTest
    @ValueSource(longs = {0, Long.MAX_VALUE - 3, Long.MIN_VALUE, -7})
    void allOfAQuotaMayBeTakenAtOnceWhateverTheClockSays(long now) {
        // Given
        Meter meter = new Meter(now);

        // When
        long taken = IntStream.range(0, 25)
                .filter(request -> meter.take(quota, now) > 0)
                .count();

        // Then
        assertThat(taken).isEqualTo(10);
    }

    @Test
    void whatIsLeftFallsWithEachRequestAndComesBackWithTime() {
        // Given
        Meter meter = new Meter(0);

        // When
        long first = meter.take(quota, 0);
        long second = meter.take(quota, 0);
        long later = meter.take(quota, 2 * SECOND);

        // Then
        assertThat(Meter.left(quota, first)).isEqualTo(9);
        assertThat(Meter.left(quota, second)).isEqualTo(8);
        assertThat(Meter.left(quota, later)).isEqualTo(9);
        assertThat(Meter.seconds(second)).isEqualTo(1);
    }

    @Test
    void whoHasNothingLeftIsToldWhenTheNextRequestMayComeAndLosesNothingByAsking() {
        // Given
        Meter meter = new Meter(0);
        IntStream.range(0, 10).forEach(request -> meter.take(quota, 0));

        // When
        long early = meter.take(quota, SECOND / 4);
        long again = meter.take(quota, SECOND / 4);
        long inTime = meter.take(quota, SECOND / 2);

        // Then
        assertThat(early).isEqualTo(-SECOND / 4).isEqualTo(again);
        assertThat(inTime).isEqualTo(5 * SECOND);
    }

    @Test
    void manyAtOnceTakeNoMoreThanThereIs() {
        // Given
        Meter meter = new Meter(0);
        AtomicInteger taken = new AtomicInteger();

        // When
        IntStream.range(0, 10_000).parallel().forEach(request -> {
            if (meter.take(quota, 0) > 0) {
                taken.incrementAndGet();
            }
        });

        // Then
        assertThat(taken).hasValue(10);
    }

    @Test
    void aQuotaOfNothingIsNone() {
        assertThat(Quota.of("reads", 0, Duration.ofSeconds(5))).isNull();
        assertThat(quota.policy().toString()).isEqualTo("\"reads\";q=10;w=5");
    }
}
