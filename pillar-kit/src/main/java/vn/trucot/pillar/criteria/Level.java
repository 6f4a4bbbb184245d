package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * What an assessment can reach: enough points in all, and enough in some or all of the groups.
 *
 * @param total least points of all groups together, weighted
 * @param groups what groups must reach besides; null if the total alone decides
 * @param reward what who reaches it is given for the period, in VND; null if that is not known
 */
record Level(
        String code,
        Names names,
        Bound total,
        @Nullable GroupCondition groups,
        @Nullable BigDecimal reward) {

    /** Code of who reaches none: figures by level add up to the total. */
    static final String NONE = "NONE";

    /**
     * What groups must reach, in percent of a group's own maximum.
     *
     * @param share of every group the same; null if some have one of their own
     * @param count so many groups at least
     * @param each of the groups that have one of their own, by code; the others need nothing
     */
    record GroupCondition(@Nullable Bound share, int count, Map<String, Bound> each) {

        GroupCondition {
            each = Collections.unmodifiableMap(new LinkedHashMap<>(each));
        }

        /** The same of so many groups, whichever they are. */
        static GroupCondition same(Bound share, int count) {
            return new GroupCondition(share, count, Map.of());
        }

        /** Of each that is named its own. */
        static GroupCondition each(Map<String, Bound> shares) {
            return new GroupCondition(null, shares.size(), shares);
        }

        /** What a group must reach; null if that is nothing. */
        @Nullable
        Bound of(String group) {
            return share == null ? each.get(group) : share;
        }
    }
}
