package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.Sheet;

/**
 * Works out the figures of one indicator and breakdown, many periods of a unit in one walk. For each period the first of
 * these that states something: the unit's own figure; its shorter periods rolled up; the total of a complete breakdown; for
 * the time before the unit began, its predecessors; its parts. One walk at a time: the lines are used again.
 */
public final class Evaluation {

    /** Stands for a value that a long cannot hold. */
    public static final long TOO_LARGE = Rules.TOO_LARGE;

    private final CubeView view;
    private final Rules rules;
    private final Membership membership;
    private final Plan plan;
    private final int scale;
    private final boolean coverage;
    private final @Nullable Evaluation weights;
    private final List<Line> results = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private Line result;

    Evaluation(
            CubeView view,
            Column column,
            IndicatorDefinition definition,
            Breakdown breakdown,
            boolean coverage,
            @Nullable Evaluation weights) {
        this.view = view;
        this.rules = new Rules(definition);
        this.membership = new Membership(rules);
        this.plan = Plan.of(column, definition, breakdown);
        this.scale = column.sheets().stream().mapToInt(Sheet::scale).max().orElse(0);
        this.coverage = coverage;
        this.weights = weights;
        this.result = new Line(scale);
        this.results.add(result);
    }

    Rules rules() {
        return rules;
    }

    Membership membership() {
        return membership;
    }

    public IndicatorDefinition definition() {
        return rules.definition;
    }

    /** The value of a line of this evaluation as unscaled number at the printed decimals, or {@link #TOO_LARGE}. */
    public long printed(Line line, int i) {
        return rules.rounded(line, i);
    }

    /** The unrounded value of a line of this evaluation; null for 0 of 0. */
    public @Nullable Quotient exact(Line line, int i) {
        return rules.exact(line, i);
    }

    /** Why a line of this evaluation has no figure for a period; null if nobody stated one. */
    @Nullable
    Reason reason(Line line, int i, Window window) {
        if (rules.definition.frequency().isCoarserThan(window.frequency())) {
            return Reason.PERIOD_TOO_SHORT;
        }
        if (line.has(line.ended, i)) {
            return Reason.UNIT_ENDED;
        }
        if (line.has(line.incomparable, i)) {
            return Reason.NOT_COMPARABLE;
        }
        return line.has(line.notBegun, i) ? Reason.UNIT_NOT_BEGUN : null;
    }

    /** The figures of the unit in the periods given by the mask; the line is good until the next call. */
    public Line evaluate(OrgNode node, Window window, long mask) {
        return evaluate(node, window, mask, 0);
    }

    /**
     * The figures of the unit in the periods given by the mask.
     *
     * @param slot the line is good until the next call with the same one
     */
    public Line evaluate(OrgNode node, Window window, long mask, int slot) {
        while (results.size() <= slot) {
            results.add(new Line(scale));
        }
        result = results.get(slot);
        return evaluate(node, window, mask, true, 0);
    }

    /** The figures of a unit, with or without those of its predecessors from before it began. */
    Line evaluate(OrgNode node, Window window, long mask, boolean history) {
        result = results.getFirst();
        return evaluate(node, window, mask, history, 0);
    }

    /** What is stated for exactly these periods: own figures and totals of complete breakdowns. */
    Line exactly(OrgNode node, Window window, long mask) {
        result = results.getFirst();
        result.clear();
        own(plan, node, window, mask, result);
        breakdowns(plan, node, window, mask & ~result.stated, result, 0);
        cover(node, window, mask, result);
        return result;
    }

    /**
     * The figures of a unit as a part of another one.
     *
     * @param history whether the time before the unit began is its predecessors'
     */
    Line evaluate(OrgNode node, Window window, long mask, boolean history, int depth) {
        Line line = line(depth);
        line.clear();
        if (rules.definition.frequency().isCoarserThan(window.frequency())) {
            return line;
        }
        line.ended = window.beginningFrom(node.to()) & mask;
        long asked = mask & ~line.ended;
        own(plan, node, window, asked, line);
        long rest = asked & ~line.stated;
        if (rest != 0) {
            derive(node, window, rest, history, depth, line);
        }
        cover(node, window, mask & (~rest | line.ended), line);
        return line;
    }

    /** What the figures would be were nothing stated for exactly the unit and the periods. */
    Line withoutOwn(OrgNode node, Window window, long mask) {
        Line line = line(0);
        line.clear();
        if (rules.definition.frequency().isCoarserThan(window.frequency())) {
            return line;
        }
        line.ended = window.beginningFrom(node.to()) & mask;
        derive(node, window, mask & ~line.ended, true, 0, line);
        return line;
    }

    private void derive(OrgNode node, Window window, long mask, boolean history, int depth, Line line) {
        boolean broken = !plan.dimensions().isEmpty();
        line.notBegun = window.endedBefore(node.from()) & mask;
        long straddling = mask & ~line.notBegun & ~window.beginningFrom(node.from());
        boolean split = history && !node.predecessors().isEmpty();
        long whole = split ? mask & ~straddling : mask;

        rollUpOverTime(false, plan, node, window, whole, depth, line);
        if (broken) {
            stated(true, plan, node, window, mask & ~line.stated, line, depth);
            rollUpOverTime(true, plan, node, window, whole & ~line.stated, depth, line);
        }
        cover(node, window, mask & line.stated, line);
        line.uncovered(mask & ~line.stated);
        if (split) {
            predecessors(node, window, line.notBegun & ~line.stated, depth, line);
            for (long rest = straddling & ~line.stated; rest != 0; rest &= rest - 1) {
                straddle(node, window, Long.numberOfTrailingZeros(rest), depth, line);
            }
        }
        parts(node, window, whole & ~line.notBegun & ~line.stated, depth, line);
        line.notBegun &= ~line.stated;
    }

    /** What is stated for exactly these periods: the own figure, or (broken) the total of a complete breakdown. */
    private void stated(boolean broken, Plan from, OrgNode node, Window window, long mask, Line line, int depth) {
        if (broken) {
            breakdowns(from, node, window, mask, line, depth);
        } else {
            own(from, node, window, mask, line);
        }
    }

    private void own(Plan from, OrgNode node, Window window, long mask, Line line) {
        long[] row = from.sheet() == null ? null : from.sheet().row(node.ordinal());
        if (row != null && mask != 0) {
            line.read(row, window, mask, view, rules.ratio);
        }
    }

    private void breakdowns(Plan from, OrgNode node, Window window, long mask, Line line, int depth) {
        long rest = mask;
        for (List<Plan> codes : from.dimensions()) {
            if (rest == 0 || rules.acrossUnits != AcrossUnits.SUM) {
                return;
            }
            Line total = line(depth + 1);
            total.clear();
            Sum sum = new Sum(rules, total, false);
            long complete = rest;
            for (Plan code : codes) {
                if (complete == 0) {
                    break;
                }
                Line part = line(depth + 2);
                part.clear();
                own(code, node, window, complete, part);
                breakdowns(code, node, window, complete & ~part.stated, part, depth + 2);
                complete &= sum.usable(part, null) | (part.stated & ~part.valued);
                sum.add(part, complete, BigDecimal.ONE, null, true);
            }
            sum.finish(Origin.BREAKDOWNS);
            for (long bits = complete & total.stated; bits != 0; bits &= bits - 1) {
                int i = Long.numberOfTrailingZeros(bits);
                line.copy(i, total, i);
            }
            rest &= ~line.stated;
        }
    }

    /**
     * Rolls up what is stated for shorter periods: own figures, with totals of complete breakdowns where those are missing;
     * or (broken) such totals alone.
     */
    private void rollUpOverTime(
            boolean broken, Plan from, OrgNode node, Window window, long mask, int depth, Line line) {
        Frequency finer = rules.finer(window.frequency());
        if (finer == null || (!broken && (from.sheet() == null || from.sheet().row(node.ordinal()) == null))) {
            return;
        }
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Window inside = window.inside(i, finer);
            Line shorter = line(depth + 1);
            shorter.clear();
            long there = inside.all() & ~inside.beginningFrom(node.to());
            stated(broken, from, node, inside, there, shorter, depth + 1);
            rollUpOverTime(broken, from, node, inside, there & ~shorter.stated, depth + 1, shorter);
            if (!broken && shorter.stated != 0 && !from.dimensions().isEmpty()) {
                stated(true, from, node, inside, there & ~shorter.stated, shorter, depth + 1);
                rollUpOverTime(true, from, node, inside, there & ~shorter.stated, depth + 1, shorter);
            }
            OverTime.combine(rules, shorter, line, i, Origin.TIME);
        }
    }

    private void predecessors(OrgNode node, Window window, long mask, int depth, Line line) {
        if (mask == 0) {
            return;
        }
        List<OrgLink> links = node.predecessors();
        AcrossUnits rule = isRename(links) ? AcrossUnits.MAX : rules.acrossMergers;
        Combination combination = combination(rule, line);
        if (combination == null) {
            line.incomparable |= mask;
            return;
        }
        for (OrgLink link : links) {
            Line part = evaluate(link.node(), window, mask, true, depth + 1);
            combination.add(
                    part, mask, link.succession().share(), weights(rule, link.node(), window, mask, true), true);
            line.incomparable |= part.incomparable;
        }
        combination.finish(Origin.PREDECESSORS);
        line.incomparable &= ~line.stated;
    }

    private @Nullable Combination combination(AcrossUnits rule, Line line) {
        return rule == AcrossUnits.WEIGHTED_MEAN && weights == null
                ? null
                : Combination.of(rule, rules, line, coverage);
    }

    /** One predecessor that went on whole: its figures are the unit's, whatever the rule for mergers. */
    private static boolean isRename(List<OrgLink> links) {
        return links.size() == 1 && links.getFirst().succession().share().compareTo(BigDecimal.ONE) == 0;
    }

    private @Nullable Weights weights(AcrossUnits rule, OrgNode node, Window window, long mask, boolean history) {
        if (rule != AcrossUnits.WEIGHTED_MEAN || weights == null) {
            return null;
        }
        return new Weights(weights.evaluate(node, window, mask, history, 0), weights.rules);
    }

    /** A period in which the unit began: what was before is its predecessors', what came after its own. */
    private void straddle(OrgNode node, Window window, int i, int depth, Line line) {
        Frequency finer = rules.finer(window.frequency());
        if (finer != null) {
            Window inside = window.inside(i, finer);
            Line shorter = evaluate(node, inside, inside.all(), true, depth + 1);
            OverTime.combine(rules, shorter, line, i, Origin.TIME);
        }
        if (line.has(line.stated, i)) {
            return;
        }
        long bit = 1L << i;
        predecessors(node, window, bit, depth, line);
        Line after = line(depth + 1);
        after.clear();
        after.uncovered(bit);
        parts(node, window, bit, depth + 1, after);
        boolean before = line.has(line.stated, i);
        if (rules.flow && before && (rules.additive(line) & rules.additive(after) & bit) != 0) {
            line.add(i, after, i);
            line.originate(bit, Origin.TIME);
        } else if (after.has(after.stated, i)) {
            line.copy(i, after, i);
        }
    }

    private void parts(OrgNode node, Window window, long mask, int depth, Line line) {
        OrgUnitKind kind = node.orgUnit().kind();
        if (mask == 0 || kind.compareTo(rules.level) >= 0) {
            cover(node, window, mask, line);
            return;
        }
        Combination combination = combination(rules.acrossUnits, line);
        if (combination == null) {
            line.incomparable |= mask;
            cover(node, window, mask, line);
            return;
        }
        for (OrgNode child : node.children()) {
            long bits = membership.periods(node, child, window, mask);
            if (bits != 0) {
                boolean history = !rules.flow;
                Line part = evaluate(child, window, bits, history, depth + 1);
                boolean counts =
                        child.orgUnit().kind() != OrgUnitKind.DEPARTMENT || rules.level == OrgUnitKind.DEPARTMENT;
                combination.add(
                        part, bits, BigDecimal.ONE, weights(rules.acrossUnits, child, window, bits, history), counts);
            }
        }
        combination.finish(Origin.PARTS);
    }

    /** What an own figure covers: all that would have reported. */
    private void cover(OrgNode node, Window window, long mask, Line line) {
        if (!coverage) {
            return;
        }
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            boolean stated = line.has(line.stated, i);
            int units = line.has(line.ended, i) ? 0 : membership.reporters(node, window.firstDay(i), window.lastDay(i));
            line.expected[i] = stated ? Math.max(units, 1) : units;
            line.reporting[i] = stated ? line.expected[i] : 0;
        }
    }

    private Line line(int depth) {
        if (depth == 0) {
            return result;
        }
        while (lines.size() < depth) {
            lines.add(new Line(scale));
        }
        return lines.get(depth - 1);
    }
}
