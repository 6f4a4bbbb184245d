package vn.trucot.figures.cube;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.trucot.events.OrgUnitKind;

/**
 * Which units are expected to report figures of a level on a day. A unit of the level or smaller is expected itself; for a
 * larger one the units below it that are there that day, or itself where there are none: nobody is left out because nothing
 * is known of its parts. Departments are expected only at their own level.
 */
public final class ExpectedUnits {

    /** How many units are expected within each unit, by ordinal, and what tells sets of them apart. */
    private static final class Counted {
        private final int[] units;
        private final long[] marks;

        private Counted(int ordinals) {
            this.units = new int[ordinals];
            this.marks = new long[ordinals];
        }
    }

    private record Key(OrgUnitKind level, long since) {}

    /** Levels times changes of the tree that are kept; more are worked out again. */
    private static final int MOST_KEPT = 256;

    private final List<OrgNode> roots;
    private final int ordinals;
    private final TreeSet<Long> changes = new TreeSet<>();
    private final Map<Key, Counted> known = new ConcurrentHashMap<>();

    ExpectedUnits(List<OrgNode> roots, int ordinals, List<OrgNode> all) {
        this.roots = roots;
        this.ordinals = ordinals;
        changes.add(Long.MIN_VALUE);
        all.forEach(node -> {
            changes.add(node.from());
            changes.add(node.to());
        });
    }

    /** How many units are expected within the unit; the day is moved into the unit's own life. */
    public int count(OrgNode node, OrgUnitKind level, long day) {
        if (isOutside(node, level)) {
            return 0;
        }
        return isSmallest(node, level) ? 1 : counted(level, within(node, day)).units[node.ordinal()];
    }

    /** A number that is the same for the same set of expected units: those of disjoint sets add up. */
    public long marks(OrgNode node, OrgUnitKind level, long day) {
        return isSmallest(node, level) || isOutside(node, level)
                ? mark(node)
                : counted(level, within(node, day)).marks[node.ordinal()];
    }

    private static boolean isSmallest(OrgNode node, OrgUnitKind level) {
        return node.orgUnit().kind().compareTo(level) >= 0;
    }

    private static boolean isOutside(OrgNode node, OrgUnitKind level) {
        return node.orgUnit().kind() == OrgUnitKind.DEPARTMENT && level != OrgUnitKind.DEPARTMENT;
    }

    private static long within(OrgNode node, long day) {
        return Math.max(node.from(), Math.min(day, node.to() - 1));
    }

    private Counted counted(OrgUnitKind level, long day) {
        Key key = new Key(level, changes.floor(day));
        Counted there = known.get(key);
        if (there == null) {
            if (known.size() >= MOST_KEPT) {
                known.clear();
            }
            there = new Counted(ordinals);
            for (OrgNode root : roots) {
                fill(root, level, day, there);
            }
            known.put(key, there);
        }
        return there;
    }

    /** Also below a unit that is not there that day: its own life may be asked for at its edge. */
    private static void fill(OrgNode node, OrgUnitKind level, long day, Counted counted) {
        int units = 0;
        long marks = 0;
        if (isOutside(node, level) || isSmallest(node, level)) {
            units = isOutside(node, level) ? 0 : 1;
            marks = mark(node);
        } else {
            for (OrgNode child : node.children()) {
                fill(child, level, day, counted);
                if (counted.units[child.ordinal()] > 0 && child.from() <= day && day < child.to()) {
                    units += counted.units[child.ordinal()];
                    marks += counted.marks[child.ordinal()];
                }
            }
            if (units == 0) {
                units = 1;
                marks = mark(node);
            }
        }
        counted.units[node.ordinal()] = units;
        counted.marks[node.ordinal()] = marks;
    }

    /** Spreads the ordinal over all bits (the finalizer of SplitMix64). */
    private static long mark(OrgNode node) {
        long bits = (node.ordinal() + 1) * 0x9E3779B97F4A7C15L;
        bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
        return bits ^ (bits >>> 31);
    }
}
