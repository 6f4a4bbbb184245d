package vn.trucot.access;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * Which org units belong to one that a right was given for: itself, whatever is below it, and by mergers and renames what it
 * went on as and what went on as one of these. A unit that was divided hands nothing on: whoever keeps its parts is to be named.
 */
public final class Subtrees {

    private final Function<OrgUnitId, @Nullable OrgUnitId> parent;
    private final Function<OrgUnitId, ? extends Collection<OrgUnitId>> heirs;

    /**
     * Of a tree of units.
     *
     * @param parent of a unit; null if it has none or is unknown
     * @param heirs the units that each took over the whole of a unit
     */
    public Subtrees(
            Function<OrgUnitId, @Nullable OrgUnitId> parent,
            Function<OrgUnitId, ? extends Collection<OrgUnitId>> heirs) {
        this.parent = parent;
        this.heirs = heirs;
    }

    /** Whether a unit belongs to another one. */
    public boolean contains(OrgUnitId root, OrgUnitId unit) {
        if (isBelow(Set.of(root), unit)) {
            return true;
        }
        Set<OrgUnitId> roots = goneOnAs(root);
        Set<OrgUnitId> seen = new HashSet<>();
        Deque<OrgUnitId> open = new ArrayDeque<>(Set.of(unit));
        while (!open.isEmpty()) {
            for (OrgUnitId each = open.pop(); each != null && seen.add(each); each = parent.apply(each)) {
                if (roots.contains(each)) {
                    return true;
                }
                heirs.apply(each).forEach(open::push);
            }
        }
        return false;
    }

    private boolean isBelow(Set<OrgUnitId> roots, OrgUnitId unit) {
        Set<OrgUnitId> seen = new HashSet<>();
        for (OrgUnitId each = unit; each != null && seen.add(each); each = parent.apply(each)) {
            if (roots.contains(each)) {
                return true;
            }
        }
        return false;
    }

    private Set<OrgUnitId> goneOnAs(OrgUnitId root) {
        Set<OrgUnitId> all = new HashSet<>();
        Deque<OrgUnitId> open = new ArrayDeque<>(Set.of(root));
        while (!open.isEmpty()) {
            OrgUnitId each = open.pop();
            if (all.add(each)) {
                heirs.apply(each).forEach(open::push);
            }
        }
        return all;
    }
}
