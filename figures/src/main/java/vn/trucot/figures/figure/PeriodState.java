package vn.trucot.figures.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/** How far a period is: only one that is over can be held against another. */
public enum PeriodState {
    NOT_BEGUN,
    RUNNING,
    /** Over, but figures may still come in. */
    ENDED,
    CLOSED;

    /**
     * The state of a period on a day.
     *
     * @param closesAfterDays days after its end from which on it is closed; null if nobody has said
     */
    public static PeriodState of(Period period, LocalDate today, @Nullable Integer closesAfterDays) {
        if (today.isBefore(period.firstDay())) {
            return NOT_BEGUN;
        }
        if (!today.isAfter(period.lastDay())) {
            return RUNNING;
        }
        return closesAfterDays != null && today.isAfter(period.lastDay().plusDays(closesAfterDays)) ? CLOSED : ENDED;
    }

    public boolean isOver() {
        return this == ENDED || this == CLOSED;
    }
}
