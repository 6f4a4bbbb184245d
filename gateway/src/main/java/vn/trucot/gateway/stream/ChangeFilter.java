package vn.trucot.gateway.stream;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;

/**
 * Which changes a client wants.
 *
 * @param indicators all if empty
 * @param orgUnit the unit with all that its figures can be made of: its parts and its predecessors; null for all
 */
record ChangeFilter(Set<IndicatorCode> indicators, @Nullable OrgUnitId orgUnit) {

    private static final int DEEPEST = 32;

    boolean wants(Change change, OrgTree tree) {
        boolean ofIndicator =
                indicators.isEmpty() || change.indicator() == null || indicators.contains(change.indicator());
        return ofIndicator
                && (orgUnit == null
                        || change.orgUnit() == null
                        || change.orgUnit().equals(orgUnit)
                        || reaches(tree.find(change.orgUnit()), orgUnit, 0));
    }

    /** Whether the figures of a unit go into those of another one, upwards or onwards. */
    private static boolean reaches(@Nullable OrgNode from, OrgUnitId to, int depth) {
        if (from == null || depth > DEEPEST) {
            return false;
        }
        if (from.id().equals(to) || reaches(from.parent(), to, depth + 1)) {
            return true;
        }
        for (OrgLink link : from.successors()) {
            if (reaches(link.node(), to, depth + 1)) {
                return true;
            }
        }
        return false;
    }
}
