package vn.trucot.pillar.repetition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.repetition.Turns.Turn;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Requests of one key wait for each other, and not for ever. */
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Turns turns = new Turns();

    @Test
    void requestsOfOneKeyComeOneAfterTheOther() {
        // Given
        AtomicInteger atWork = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();

        // When
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 100; i++) {
                var _ = callers.submit(() -> {
                    Turn turn = turns.take("k", LONG);
                    most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
                    Thread.yield();
                    atWork.decrementAndGet();
                    turns.end("k", turn);
                });
            }
        }

        // Then
        assertThat(most).hasValue(1);
        assertThat(turns.known()).isZero();
    }

    @Test
    void whoWaitsTooLongIsToldToComeAgain() throws Exception {
        // Given
        Turn first = turns.take("k", LONG);

        // When
        CompletableFuture<Turn> second = CompletableFuture.supplyAsync(() -> turns.take("k", Duration.ofMillis(1)));

        // Then
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> second.get(1, TimeUnit.MINUTES))
                .havingCause()
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                        .isEqualTo(ProblemCode.IDEMPOTENCY_KEY_IN_USE));
        turns.end("k", first);
        assertThat(turns.known()).isZero();
    }

    @Test
    void requestsOfOtherKeysDoNotWait() {
        // Given
        Turn first = turns.take("k", LONG);

        // When
        Turn other = turns.take("l", Duration.ZERO);

        // Then
        assertThat(turns.known()).isEqualTo(2);
        turns.end("l", other);
        turns.end("k", first);
    }
}
