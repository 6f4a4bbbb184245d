package vn.trucot.gateway.orgunit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.Predecessor;

/**
 * An org unit that a request means.
 *
 * @param resolvedFrom the id that was asked for, where it means another unit on the asked boundaries
 * @param madeOf those that became the unit, where they stand for it on the asked boundaries
 */
public record Selected(OrgNode node, @Nullable OrgUnitId resolvedFrom, List<Predecessor> madeOf) {

    /** A unit that stands for itself. */
    public Selected(OrgNode node, @Nullable OrgUnitId resolvedFrom) {
        this(node, resolvedFrom, List.of());
    }

    /** The unit, where its figures are those that became it make together; else null. */
    public @Nullable OrgNode asPredecessors() {
        return madeOf.isEmpty() ? null : node;
    }
}
