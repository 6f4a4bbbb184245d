package vn.trucot.pillar.form;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/**
 * Which days a period of a form is about, until when a return of it is in time, and when it closes. Immutable.
 *
 * @param dueAfterDays so many days after the last of its days a return is in time
 * @param closedAfterDays so many days after the last of its days it closes by itself; null if only somebody closes it
 * @param cutoff day of the month with which a period ends and after which the next begins, as of regimes that count a month
 *     from the 15th to the 14th: 14; null if a period is that of the calendar
 */
record Schedule(
        int dueAfterDays,
        @Nullable Integer closedAfterDays,
        @Nullable Integer cutoff) {

    /** The latest cutoff that every month has. */
    static final int LAST_CUTOFF = 28;

    /** First day that a period is about. */
    LocalDate firstDay(Period period) {
        return cutoff == null
                ? period.firstDay()
                : period.firstDay().minusMonths(1).withDayOfMonth(cutoff).plusDays(1);
    }

    /** Last day that a period is about. */
    LocalDate lastDay(Period period) {
        return cutoff == null ? period.lastDay() : period.lastDay().withDayOfMonth(cutoff);
    }

    /** Last day on which a return is in time. */
    LocalDate due(Period period) {
        return lastDay(period).plusDays(dueAfterDays);
    }

    /** Last day on which a period is open by itself; null if it has none. */
    @Nullable
    LocalDate openUntil(Period period) {
        return closedAfterDays == null ? null : lastDay(period).plusDays(closedAfterDays);
    }

    /** {@link #due} of the period whose last day of the calendar is {@code ends}, a date in SQL. */
    String dueInSql(String ends) {
        return cutoff == null
                ? ends + " + " + dueAfterDays
                : "date_trunc('month', " + ends + ")::date + " + (cutoff - 1 + dueAfterDays);
    }

    /** Days after the end of a period of the calendar after which each return of it was due. */
    int dueAfterCalendar() {
        return cutoff == null ? dueAfterDays : Math.max(0, cutoff + dueAfterDays - LAST_CUTOFF);
    }
}
