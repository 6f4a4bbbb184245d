package vn.trucot.figures.figure;

import vn.trucot.events.AcrossTime;
import vn.trucot.figures.cube.OrgNode;

/**
 * Makes the figures that nobody stated, in the order of docs/figures.md: what the unit shows for shorter periods; before it
 * began, its predecessors; else its parts.
 */
final class Derivation {

    private final Evaluation evaluation;
    private final Rules rules;
    private final Statements statements;
    private final Units units;
    private final ShorterPeriods shorterPeriods;

    Derivation(Evaluation evaluation, Rules rules, Statements statements, Units units) {
        this.evaluation = evaluation;
        this.rules = rules;
        this.statements = statements;
        this.units = units;
        this.shorterPeriods = new ShorterPeriods(evaluation, rules, statements);
    }

    /** Sets the figures of the periods of the mask, as far as there are any. */
    void derive(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
        boolean inherits = seen.hasHistory() && !node.predecessors().isEmpty();
        long notBegun = window.endedBefore(node.from()) & mask;
        long begunWithin = inherits ? mask & ~notBegun & ~window.beginningFrom(node.from()) : 0;
        line.notBegun = notBegun;
        if (rules.acrossTime != AcrossTime.NONE) {
            long whole = statedByPredecessors(node, window, begunWithin);
            shorterPeriods.rollUp(node, window, mask & ~whole, seen, depth, line);
        }
        if (inherits) {
            units.predecessors(node, window, notBegun & ~line.stated, seen, depth, line);
            for (long rest = begunWithin & ~line.stated; rest != 0; rest &= rest - 1) {
                joinBeforeAndSince(node, window, Long.numberOfTrailingZeros(rest), seen, depth, line);
            }
        }
        units.parts(node, window, mask & ~notBegun & ~begunWithin & ~line.stated, seen, depth, line);
        line.notBegun &= ~line.stated;
        line.incomparable &= ~line.stated;
    }

    /** Of the periods in which the unit began: those that its predecessors, all gone by then, or units below them state as such. */
    private long statedByPredecessors(OrgNode node, Window window, long begunWithin) {
        if (begunWithin == 0 || rules.finer(window.frequency()) == null || !units.tookOver(node)) {
            return 0;
        }
        long stated = 0;
        for (long rest = begunWithin; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (node.predecessors().stream().anyMatch(link -> statements.isStatedIn(link.node(), window.base() + i))) {
                stated |= 1L << i;
            }
        }
        return stated;
    }

    /** A period in which the unit began: what was before is its predecessors', what came since its own. */
    private void joinBeforeAndSince(OrgNode node, Window window, int i, View seen, int depth, Line line) {
        long bit = 1L << i;
        units.predecessors(node, window, bit, seen, depth, line);
        Line since = evaluation.spread(node, window, bit, seen.withoutHistory(), depth + 1);
        boolean before = Window.has(line.stated, i);
        if (!Window.has(since.stated, i)) {
            return;
        }
        line.sinceBeginning |= bit;
        if (rules.flow && before && (rules.additive(line) & rules.additive(since) & bit) != 0) {
            int shown = line.coverage.shown[i];
            line.add(i, since, i);
            line.originate(bit, Origin.TIME);
            line.beforeAndSince |= bit;
            line.coverage.copy(i, since.coverage, i);
            line.coverage.shown[i] |= shown;
        } else {
            line.copy(i, since, i);
        }
    }
}
