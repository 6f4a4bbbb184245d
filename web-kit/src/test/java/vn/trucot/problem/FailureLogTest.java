package vn.trucot.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FailureLogTest {

    private final AtomicLong nanos = new AtomicLong();
    private final FailureLog log = new FailureLog(nanos::get);

    @Test
    void whereAFailureComesFromIsWrittenOnceForEachKind() {
        // Given
        Throwable one = new IllegalStateException("a");
        Throwable other = new IllegalArgumentException("b");

        // When
        List<FailureLog.Line> lines = List.of(log.next(one), log.next(one), log.next(other), log.next(other));

        // Then
        assertThat(lines).extracting(FailureLog.Line::whole).containsExactly(true, false, true, false);
        assertThat(lines).allMatch(FailureLog.Line::written);
    }

    @Test
    void ofTooManyFailuresOnlyTheNumberIsWritten() {
        // When
        long written = IntStream.range(0, 100_000)
                .mapToObj(i -> log.next(new IllegalStateException("x" + i)))
                .filter(FailureLog.Line::written)
                .count();
        nanos.addAndGet(FailureLog.WHILE.toNanos());
        FailureLog.Line next = log.next(new IllegalStateException("later"));

        // Then
        assertThat(written).isEqualTo(FailureLog.MOST_LINES);
        assertThat(next).isEqualTo(new FailureLog.Line(true, true, 100_000 - FailureLog.MOST_LINES));
    }
}
