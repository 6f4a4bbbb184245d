package vn.trucot.pillar.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.trucot.pillar.measure.DaySpan;

/**
 * A set of days, kept as the days on which it begins and on which it is left again.
 *
 * @param edges begin, first day after the end, begin, ... in order; an odd number if it never ends
 */
record Days(List<LocalDate> edges) {

    static final Days NONE = new Days(List.of());

    /** The days of either. */
    Days and(Days other) {
        List<LocalDate> all = new ArrayList<>();
        SortedSet<LocalDate> candidates = new TreeSet<>(edges);
        candidates.addAll(other.edges);
        boolean inside = false;
        for (LocalDate day : candidates) {
            boolean now = holds(day) || other.holds(day);
            if (now != inside) {
                all.add(day);
                inside = now;
            }
        }
        return new Days(List.copyOf(all));
    }

    /** With one more span. */
    Days and(DaySpan span) {
        if (span.last() == null) {
            return and(new Days(List.of(span.first())));
        }
        return span.last().isBefore(span.first())
                ? this
                : and(new Days(List.of(span.first(), span.last().plusDays(1))));
    }

    /** The days that only one of the two holds: each begin and end of one alone changes which. */
    Days without(Days other) {
        SortedSet<LocalDate> alone = new TreeSet<>(edges);
        other.edges.forEach(day -> {
            if (!alone.remove(day)) {
                alone.add(day);
            }
        });
        return new Days(List.copyOf(alone));
    }

    List<DaySpan> spans() {
        List<DaySpan> spans = new ArrayList<>();
        for (int i = 0; i < edges.size(); i += 2) {
            spans.add(DaySpan.until(edges.get(i), i + 1 < edges.size() ? edges.get(i + 1) : null));
        }
        return List.copyOf(spans);
    }

    private boolean holds(LocalDate day) {
        int found = Arrays.binarySearch(edges.toArray(), day);
        int begun = found >= 0 ? found + 1 : -found - 1;
        return begun % 2 == 1;
    }
}
