package vn.trucot.pillar.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a change of a record makes a difference.
 *
 * @param last null if there is no end
 */
public record DaySpan(LocalDate first, @Nullable LocalDate last) {

    /** From a day to the one before the next state begins; no end if none does. */
    public static DaySpan until(LocalDate first, @Nullable LocalDate next) {
        return new DaySpan(first, next == null ? null : next.minusDays(1));
    }

    /** The days that lie in one validity and not in the other; both go from their first day to the one before their end. */
    public static List<DaySpan> between(
            LocalDate first, @Nullable LocalDate end, LocalDate otherFirst, @Nullable LocalDate otherEnd) {
        List<DaySpan> spans = new ArrayList<>();
        if (!first.equals(otherFirst)) {
            spans.add(until(earlier(first, otherFirst), later(first, otherFirst)));
        }
        if (end != null && otherEnd != null) {
            if (!end.equals(otherEnd)) {
                spans.add(until(earlier(end, otherEnd), later(end, otherEnd)));
            }
        } else if (end != null) {
            spans.add(until(end, null));
        } else if (otherEnd != null) {
            spans.add(until(otherEnd, null));
        }
        return List.copyOf(spans);
    }

    /** The shortest span that holds both. */
    public DaySpan and(DaySpan other) {
        return new DaySpan(
                earlier(first, other.first), last == null || other.last == null ? null : later(last, other.last));
    }

    private static LocalDate earlier(LocalDate day, LocalDate other) {
        return day.isBefore(other) ? day : other;
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }
}
