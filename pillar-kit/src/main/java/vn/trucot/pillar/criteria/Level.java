package vn.trucot.pillar.criteria;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * What an assessment can reach: enough points in all, and enough in some or all of the groups.
 *
 * @param total least points of all groups together, weighted
 * @param groups what groups must reach besides; null if the total alone decides
 */
record Level(
        String code, Names names, Bound total, @Nullable GroupCondition groups) {

    /** Code of who reaches none: figures by level add up to the total. */
    static final String NONE = "NONE";

    /**
     * What groups must reach.
     *
     * @param share in percent of a group's own maximum
     * @param count so many groups at least
     */
    record GroupCondition(Bound share, int count) {}
}
