package vn.trucot.society.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.measure.DaySpan;

/** On which days figures differ between two states of a team: only those days have to be counted again. */
final class TeamDifference {

    private TeamDifference() {}

    /**
     * The spans of days; null is a team that was not there before, or is no more after. Such a one makes a difference from
     * its first day for ever: what is counted after its end is zero, not unknown.
     */
    static List<DaySpan> spans(@Nullable TeamRequest before, @Nullable TeamRequest after) {
        if (before == null || after == null || isAnother(before, after)) {
            return Stream.of(before, after)
                    .filter(state -> state != null)
                    .map(state -> new DaySpan(state.establishedOn(), null))
                    .toList();
        }
        List<DaySpan> spans = new ArrayList<>(DaySpan.between(
                before.establishedOn(), before.dissolvedOn(), after.establishedOn(), after.dissolvedOn()));
        addMemberships(spans, before.memberships(), after.memberships());
        addMemberships(spans, after.memberships(), before.memberships());
        activeDays(before, after).forEach(day -> spans.add(new DaySpan(day, day)));
        return spans;
    }

    /** The days on which one of the states has an activity and the other has not. */
    static Set<LocalDate> activeDays(@Nullable TeamRequest before, @Nullable TeamRequest after) {
        Set<LocalDate> was = before == null ? Set.of() : days(before.activities());
        Set<LocalDate> is = after == null ? Set.of() : days(after.activities());
        if (before != null && after != null && isAnother(before, after)) {
            return union(was, is).collect(Collectors.toSet());
        }
        return union(was, is)
                .filter(day -> was.contains(day) != is.contains(day))
                .collect(Collectors.toSet());
    }

    private static boolean isAnother(TeamRequest before, TeamRequest after) {
        return !before.village().equals(after.village()) || before.demo() != after.demo();
    }

    /** A head count makes a difference until the next one. */
    private static void addMemberships(List<DaySpan> spans, List<Membership> counts, List<Membership> others) {
        Set<Membership> known = new HashSet<>(others);
        for (int i = 0; i < counts.size(); i++) {
            if (!known.contains(counts.get(i))) {
                LocalDate next = i + 1 < counts.size() ? counts.get(i + 1).from() : null;
                spans.add(DaySpan.until(counts.get(i).from(), next));
            }
        }
    }

    private static Stream<LocalDate> union(Set<LocalDate> some, Set<LocalDate> others) {
        return Stream.concat(some.stream(), others.stream()).distinct();
    }

    private static Set<LocalDate> days(List<Activity> activities) {
        return activities.stream().map(Activity::on).collect(Collectors.toSet());
    }
}
