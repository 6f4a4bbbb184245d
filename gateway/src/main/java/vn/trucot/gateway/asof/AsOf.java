package vn.trucot.gateway.asof;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Reads the instant that a request names: whole seconds, never the future. */
public final class AsOf {

    /** What the parameter is called. */
    public static final String PARAMETER = "asOf";

    private static final int DAY = 10;

    private AsOf() {}

    /**
     * The instant that is named; of a day its last second.
     *
     * @throws Problem VALUE_MALFORMED or VALIDATION_FAILED, naming the value
     */
    public static Instant of(String text, Clock clock) {
        Instant asked = read(text, clock);
        if (asked.isAfter(clock.instant())) {
            throw problem(
                    ProblemCode.VALIDATION_FAILED,
                    "asOf: " + text + " has not come yet; what will be known then nobody knows");
        }
        return asked;
    }

    /** A plus that nobody encoded is a blank by now. */
    private static Instant read(String text, Clock clock) {
        try {
            return text.length() == DAY
                    ? LocalDate.parse(text)
                            .plusDays(1)
                            .atStartOfDay(clock.getZone())
                            .toInstant()
                            .minusSeconds(1)
                    : OffsetDateTime.parse(text.replace(' ', '+')).toInstant().truncatedTo(ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            throw problem(
                    ProblemCode.VALUE_MALFORMED,
                    "asOf: '" + text
                            + "' is no instant; write it as 2024-03-31T08:00:00Z, or a day as 2024-03-31 for its end");
        }
    }

    /** The day of an instant where the clock is; null stays today. */
    public static LocalDate day(@Nullable Instant asOf, Clock clock) {
        return asOf == null
                ? LocalDate.now(clock)
                : asOf.atZone(clock.getZone()).toLocalDate();
    }

    static Problem problem(ProblemCode code, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(PARAMETER, code, reason)));
    }
}
