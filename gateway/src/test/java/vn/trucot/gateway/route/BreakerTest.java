package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 10);
    private final Breaker breaker = new Breaker(3, Duration.ofNanos(100), now::get);

    @Test
    void someFailuresWithAnAnswerBetweenThemChangeNothing() {
        // When
        IntStream.range(0, 10).forEach(round -> {
            breaker.failed();
            breaker.failed();
            breaker.succeeded();
        });

        // Then
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void afterManyFailuresInARowNobodyPassesForAWhile() {
        // When
        failThrice();

        // Then
        assertThat(breaker.isOpen()).isTrue();
        now.addAndGet(99);
        assertThat(breaker.lets()).isFalse();
    }

    @Test
    void thenOneTriesAndTheOthersWaitForWhatBecomesOfIt() {
        // Given
        failThrice();
        now.addAndGet(100);

        // When
        boolean first = breaker.lets();
        boolean second = breaker.lets();

        // Then
        assertThat(first).isTrue();
        assertThat(second).isFalse();
    }

    @Test
    void allPassWhenItWasAnswered() {
        // Given
        failThrice();
        now.addAndGet(100);
        breaker.lets();

        // When
        breaker.succeeded();

        // Then
        assertThat(breaker.lets()).isTrue();
        assertThat(breaker.isOpen()).isFalse();
        breaker.failed();
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void nobodyPassesForAnotherWhileWhenItWasNot() {
        // Given
        failThrice();
        now.addAndGet(100);
        breaker.lets();
        now.addAndGet(50);

        // When
        breaker.failed();

        // Then
        now.addAndGet(49);
        assertThat(breaker.lets()).isFalse();
        now.addAndGet(1);
        assertThat(breaker.lets()).isTrue();
    }

    @Test
    void anotherTriesWhenNothingIsHeardOfTheFirst() {
        // Given
        failThrice();
        now.addAndGet(100);
        breaker.lets();

        // When
        now.addAndGet(100);

        // Then
        assertThat(breaker.lets()).isTrue();
    }

    private void failThrice() {
        IntStream.range(0, 3).forEach(failure -> breaker.failed());
    }
}
