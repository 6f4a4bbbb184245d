package vn.trucot.gateway.stream;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;

/** The units whose figures a unit's figures go into: itself, those above it, its successors and those above them. */
final class Reach {

    private Reach() {}

    static Set<OrgUnitId> of(OrgUnitId orgUnit, OrgTree tree) {
        Set<OrgUnitId> reached = new HashSet<>();
        reached.add(orgUnit);
        climb(tree.find(orgUnit), reached, new HashSet<>());
        return reached;
    }

    private static void climb(@Nullable OrgNode from, Set<OrgUnitId> reached, Set<OrgNode> seen) {
        if (from == null || !seen.add(from)) {
            return;
        }
        reached.add(from.id());
        climb(from.parent(), reached, seen);
        for (OrgLink link : from.successors()) {
            climb(link.node(), reached, seen);
        }
    }
}
