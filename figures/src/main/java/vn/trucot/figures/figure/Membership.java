package vn.trucot.figures.figure;

import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgNode;

/** When a unit is a part of another one, and how many units below report, by the rules of an indicator. */
final class Membership {

    private final Rules rules;

    Membership(Rules rules) {
        this.rules = rules;
    }

    /**
     * The periods in which a child is a part. Of a flow every part counts that was there on some day, each with its own
     * time; of anything else the parts of the last day, so that none is counted twice.
     */
    long periods(OrgNode node, OrgNode child, Window window, long mask) {
        int last = window.size() - 1;
        if (child.from() <= window.firstDay(0) && child.to() > window.lastDay(last)) {
            return mask;
        }
        long bits = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (isPart(node, child, window.firstDay(i), window.lastDay(i))) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    boolean isPart(OrgNode node, OrgNode child, long firstDay, long lastDay) {
        long until = Math.min(lastDay, node.to() - 1);
        long since = rules.flow ? Math.max(firstDay, node.from()) : until;
        return child.from() <= until && child.to() > since;
    }

    /** How many units below, or the unit itself, report figures of the days. */
    int reporters(OrgNode node, long firstDay, long lastDay) {
        OrgUnitKind kind = node.orgUnit().kind();
        if (kind.compareTo(rules.level) >= 0) {
            return kind == OrgUnitKind.DEPARTMENT && kind != rules.level ? 0 : 1;
        }
        int units = 0;
        for (OrgNode child : node.children()) {
            units += isPart(node, child, firstDay, lastDay) ? reporters(child, firstDay, lastDay) : 0;
        }
        return units;
    }
}
