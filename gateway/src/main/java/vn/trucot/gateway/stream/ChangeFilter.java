package vn.trucot.gateway.stream;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgTree;

/**
 * Which changes a client wants.
 *
 * @param indicators all if empty
 * @param orgUnit the unit with all that its figures can be made of: its parts and its predecessors; null for all
 */
public record ChangeFilter(
        Set<IndicatorCode> indicators, @Nullable OrgUnitId orgUnit) {

    /** Whether the change is one of them, with the units as the tree has them. */
    public boolean wants(Change change, OrgTree tree) {
        return isOfIndicator(change)
                && (orgUnit == null
                        || change.orgUnit() == null
                        || Reach.of(change.orgUnit(), tree).contains(orgUnit));
    }

    boolean isOfIndicator(Change change) {
        return indicators.isEmpty() || change.indicator() == null || indicators.contains(change.indicator());
    }
}
