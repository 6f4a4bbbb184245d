package vn.trucot.pillar.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.measure.DaySpan;

/**
 * What a record contributes to figures on some days.
 *
 * @param what two states have the same fact if this is equal
 * @param tells whether it tells that its period is being recorded by the unit that keeps the records: as long as a period is
 *     open, the first such fact makes the figures of all units known that it keeps, and without one none is
 */
public record Fact(Object what, DaySpan days, boolean tells) {

    /**
     * The days on which two states differ, in order and apart: those of a fact that only one of them has then. Null is a
     * record that was not there before, or is no more after.
     */
    public static List<DaySpan> differences(@Nullable RecordState before, @Nullable RecordState after) {
        return differences(before, after, fact -> true);
    }

    /** The same, of facts that tell that their period is recorded. */
    static List<DaySpan> told(@Nullable RecordState before, @Nullable RecordState after) {
        return differences(before, after, Fact::tells);
    }

    private static List<DaySpan> differences(
            @Nullable RecordState before, @Nullable RecordState after, Predicate<Fact> wanted) {
        Map<Object, Days> was = days(before, wanted);
        Map<Object, Days> is = days(after, wanted);
        Days different = Days.NONE;
        for (Object what : Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .toList()) {
            different = different.and(was.getOrDefault(what, Days.NONE).without(is.getOrDefault(what, Days.NONE)));
        }
        return different.spans();
    }

    private static Map<Object, Days> days(@Nullable RecordState state, Predicate<Fact> wanted) {
        Map<Object, Days> days = new HashMap<>();
        if (state != null) {
            state.facts()
                    .filter(wanted)
                    .forEach(fact -> days.merge(fact.what(), Days.NONE.and(fact.days()), Days::and));
        }
        return days;
    }
}
