package vn.trucot.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Writes unexpected failures so that nobody can fill a disk with them: where one comes from is written once in a while for each
 * kind, that there was another is one line, and of too many lines only their number.
 */
final class FailureLog {

    static final Duration WHILE = Duration.ofMinutes(1);

    /** Lines in a while. */
    static final int MOST_LINES = 100;

    /** Kinds that are told apart in a while. */
    private static final int MOST_KINDS = 50;

    private static final Logger LOG = Logger.getLogger(Failures.class);

    private final LongSupplier nanos;
    private final Map<String, Integer> kinds = new HashMap<>();
    private long begun;
    private int lines;
    private long left;

    FailureLog(LongSupplier nanos) {
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    void write(@Nullable Throwable failure, String request, String traceId) {
        Line line = next(failure);
        if (line.leftOut() > 0) {
            LOG.warnf("failures were not written: count=%d, within=%s", line.leftOut(), WHILE);
        }
        if (line.written()) {
            LOG.errorf(
                    line.whole() ? failure : null,
                    "request failed unexpectedly: request=%s, problem=%s, traceId=%s",
                    request,
                    kind(failure),
                    traceId);
        }
    }

    /**
     * How a failure is written.
     *
     * @param whole with where it comes from
     * @param leftOut failures of the while before that were not written
     */
    record Line(boolean written, boolean whole, long leftOut) {}

    synchronized Line next(@Nullable Throwable failure) {
        long before = 0;
        if (nanos.getAsLong() - begun >= WHILE.toNanos()) {
            begun = nanos.getAsLong();
            before = left;
            kinds.clear();
            lines = 0;
            left = 0;
        }
        if (lines >= MOST_LINES) {
            left++;
            return new Line(false, false, before);
        }
        lines++;
        boolean whole = kinds.size() < MOST_KINDS && kinds.merge(kind(failure), 1, Integer::sum) == 1;
        return new Line(true, whole, before);
    }

    /** What it is and where it was thrown. */
    private static String kind(@Nullable Throwable failure) {
        if (failure == null) {
            return "none";
        }
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }
}
