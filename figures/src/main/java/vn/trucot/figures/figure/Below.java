package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Frequency;
import vn.trucot.figures.cube.Cells;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;
import vn.trucot.figures.cube.Sheet;

/**
 * Finds what is real below a generated figure: in shorter periods of the unit, in the units it consists of, or, of a period before
 * the unit began, in those it goes on from.
 */
final class Below {

    private final CubeView view;
    private final Rules rules;
    private final IdentityHashMap<Sheet, BitSet> unitsWithRealBelow = new IdentityHashMap<>();

    Below(CubeView view, Rules rules) {
        this.view = view;
        this.rules = rules;
    }

    /** Whether something real could make the figure of the unit and the period. */
    boolean isReal(Sheet sheet, OrgNode node, int period) {
        return isRealWithin(sheet, node, period) || isRealBefore(sheet, node, period);
    }

    private boolean isRealBefore(Sheet sheet, OrgNode node, int period) {
        List<OrgLink> before = node.predecessors();
        if (PeriodCode.lastDay(period) >= node.from() || before.isEmpty() || !goesOn(before)) {
            return false;
        }
        for (OrgLink link : before) {
            long[] row = sheet.row(link.node().ordinal());
            int cell = row == null ? -1 : Cells.find(row, period);
            if ((row != null && cell >= 0 && isReal(row, cell)) || isReal(sheet, link.node(), period)) {
                return true;
            }
        }
        return false;
    }

    /** Whether figures of these units make those of the one that goes on from them. */
    private boolean goesOn(List<OrgLink> before) {
        return rules.acrossMergers != AcrossUnits.NONE
                || (before.size() == 1 && before.getFirst().succession().share().compareTo(BigDecimal.ONE) == 0);
    }

    private boolean isRealWithin(Sheet sheet, OrgNode node, int period) {
        long[] row = sheet.row(node.ordinal());
        if (row != null && isOverTime() && anyWithin(row, period, rules, cell -> isReal(row, cell))) {
            return true;
        }
        return rules.acrossUnits != AcrossUnits.NONE
                && unitsWithRealBelow.computeIfAbsent(sheet, this::marked).get(node.ordinal())
                && isRealInParts(sheet, node, period);
    }

    private boolean isOverTime() {
        return rules.acrossTime != AcrossTime.NONE;
    }

    private boolean isRealInParts(Sheet sheet, OrgNode node, int period) {
        if (node.orgUnit().kind().compareTo(rules.level) >= 0) {
            return false;
        }
        for (OrgNode child : node.children()) {
            if (child.orgUnit().kind().compareTo(rules.level) <= 0
                    && (isRealIn(sheet.row(child.ordinal()), period) || isRealInParts(sheet, child, period))) {
                return true;
            }
        }
        return false;
    }

    private boolean isRealIn(long @Nullable [] row, int period) {
        if (row == null) {
            return false;
        }
        int cell = Cells.find(row, period);
        return (cell >= 0 && isReal(row, cell))
                || (isOverTime() && anyWithin(row, period, rules, inside -> isReal(row, inside)));
    }

    /** Not generated, and a figure that can be rolled up. */
    private boolean isReal(long[] row, int cell) {
        int statement = Cells.statement(row, cell);
        return (statement == Cells.RATIO || (statement == Cells.NUMBER && !rules.ratio))
                && !view.isDemo(Cells.source(row, cell));
    }

    /** The units above those for which something real was stated. */
    private BitSet marked(Sheet sheet) {
        BitSet marked = new BitSet();
        sheet.unitsWithReal().stream().forEach(ordinal -> {
            OrgNode node = view.orgTree().node(ordinal);
            for (OrgNode above = node == null ? null : node.parent();
                    above != null && !marked.get(above.ordinal());
                    above = above.parent()) {
                marked.set(above.ordinal());
            }
        });
        return marked;
    }

    /** Whether a row holds a figure in force for a shorter period inside, of which the test holds. */
    static boolean anyWithin(long[] row, int period, Rules rules, IntPredicate test) {
        Frequency asked = PeriodCode.frequency(period);
        for (Frequency finer : Frequency.values()) {
            if (asked.isMadeOf(finer) && rules.definition.accepts(finer)) {
                int first = PeriodCode.firstInside(period, finer);
                int end = first + asked.parts(finer);
                int cell = Cells.find(row, first);
                for (cell = cell < 0 ? -1 - cell : cell;
                        cell < row.length && Cells.period(row, cell) < end;
                        cell += Cells.WIDTH) {
                    if (Cells.statement(row, cell) != Cells.WITHDRAWN && test.test(cell)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
