package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.figures.cube.Cells;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;
import vn.trucot.figures.cube.Sheet;

/** What is stated for exactly a unit and periods: its own figures, and the totals of complete breakdowns. */
final class Statements {

    private final CubeView view;
    private final Rules rules;
    private final Plan plan;
    private final Sheet[] sheets;
    private final Below below;
    private final Lines lines;

    Statements(CubeView view, Column column, Rules rules, Breakdown breakdown, Lines lines) {
        this.view = view;
        this.rules = rules;
        this.plan = Plan.of(column, rules.definition, breakdown);
        this.sheets = column.sheets().stream()
                .filter(sheet -> sheet.breakdown()
                        .codes()
                        .entrySet()
                        .containsAll(breakdown.codes().entrySet()))
                .toArray(Sheet[]::new);
        this.below = new Below(view, rules);
        this.lines = lines;
    }

    /**
     * Sets what is stated.
     *
     * @param summed whether it is to be added up: rates without denominator do not count then
     */
    void read(OrgNode node, Window window, long mask, boolean summed, Line line, int depth) {
        stated(plan, node, window, mask, summed, line, depth);
    }

    private void stated(Plan from, OrgNode node, Window window, long mask, boolean summed, Line line, int depth) {
        own(from, node, window, mask, summed, line);
        if (!from.dimensions().isEmpty()) {
            long generated = line.stated & line.demo & mask;
            breakdowns(from, node, window, mask & ~line.stated, line, depth);
            if (generated != 0) {
                realTotals(from, node, window, generated, line, depth + 1);
            }
        }
    }

    /** Passes generated figures over where a complete breakdown makes them of nothing generated. */
    private void realTotals(Plan from, OrgNode node, Window window, long generated, Line line, int depth) {
        Line totals = lines.at(depth);
        totals.clear();
        breakdowns(from, node, window, generated, totals, depth);
        for (long bits = generated & totals.valued & ~totals.demo; bits != 0; bits &= bits - 1) {
            int i = Long.numberOfTrailingZeros(bits);
            line.copy(i, totals, i);
        }
    }

    private void own(Plan from, OrgNode node, Window window, long mask, boolean summed, Line line) {
        Sheet sheet = from.sheet();
        long[] row = sheet == null ? null : sheet.row(node.ordinal());
        if (sheet == null || row == null || mask == 0) {
            return;
        }
        line.read(row, window, mask, view, rules.ratio);
        if (summed && rules.ratio) {
            line.drop(line.valued & ~line.ratios & mask);
        }
        if (sheet.isMixed()) {
            for (long rest = line.stated & line.demo & mask; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                if (below.isReal(sheet, node, window.base() + i)) {
                    line.drop(1L << i);
                }
            }
        }
    }

    private void breakdowns(Plan from, OrgNode node, Window window, long mask, Line line, int depth) {
        long rest = mask;
        for (List<Plan> codes : from.dimensions()) {
            if (rest == 0 || rules.acrossUnits != AcrossUnits.SUM) {
                return;
            }
            Line total = lines.at(depth + 1);
            total.clear();
            Sum sum = new Sum(rules, total);
            long complete = rest;
            for (Plan code : codes) {
                if (complete == 0) {
                    break;
                }
                Line part = lines.at(depth + 2);
                part.clear();
                stated(code, node, window, complete, false, part, depth + 2);
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

    /** Whether the unit states a figure, or one of a breakdown, for a period shorter than this one inside it. */
    boolean speaksWithin(OrgNode node, int period) {
        for (Sheet sheet : sheets) {
            long[] row = sheet.row(node.ordinal());
            if (row != null && Below.anyWithin(row, period, rules, cell -> true)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a unit below, there on a day of the period, states a figure, or one of a breakdown, for exactly the period. */
    boolean isStatedBelow(OrgNode node, int period) {
        return hasHeld(period) && isStatedBelow(node, period, PeriodCode.firstDay(period), PeriodCode.lastDay(period));
    }

    /** Whether the unit itself or one below states exactly the period. */
    boolean isStatedIn(OrgNode node, int period) {
        return hasHeld(period) && (speaksFor(node, period) || isStatedBelow(node, period));
    }

    private boolean isStatedBelow(OrgNode node, int period, long first, long last) {
        for (OrgNode child : node.children()) {
            if (child.from() <= last
                    && child.to() > first
                    && (speaksFor(child, period) || isStatedBelow(child, period, first, last))) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksFor(OrgNode node, int period) {
        for (Sheet sheet : sheets) {
            long[] row = sheet.row(node.ordinal());
            int cell = row == null ? -1 : Cells.find(row, period);
            if (row != null && cell >= 0 && Cells.statement(row, cell) != Cells.WITHDRAWN) {
                return true;
            }
        }
        return false;
    }

    private boolean hasHeld(int period) {
        for (Sheet sheet : sheets) {
            if (sheet.hasHeld(period)) {
                return true;
            }
        }
        return false;
    }
}
