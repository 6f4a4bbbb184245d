package vn.trucot.figures.figure;

import vn.trucot.events.Frequency;
import vn.trucot.figures.cube.OrgNode;

/** Makes the figures of longer periods of what the unit shows for the shorter ones in them. */
final class ShorterPeriods {

    private final Evaluation evaluation;
    private final Rules rules;
    private final Statements statements;

    ShorterPeriods(Evaluation evaluation, Rules rules, Statements statements) {
        this.evaluation = evaluation;
        this.rules = rules;
        this.statements = statements;
    }

    /** Sets the figures of those periods of the mask that are made so. */
    void rollUp(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
        Frequency finer = rules.finer(window.frequency());
        if (finer == null) {
            return;
        }
        int most = Window.WIDEST / window.stride(finer);
        for (long rest = madeOfShorter(node, window, mask, line.notBegun); rest != 0; ) {
            int first = Long.numberOfTrailingZeros(rest);
            long together = rest & Window.bits(first, Math.min(most, Window.WIDEST - first));
            rollUp(node, window, together, finer, seen, depth, line);
            rest &= ~together;
        }
    }

    /** The periods that shorter ones make up, and neither predecessors nor parts. */
    private long madeOfShorter(OrgNode node, Window window, long mask, long notBegun) {
        long made = mask;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int period = window.base() + i;
            boolean otherwise = Window.has(notBegun, i) || statements.isStatedBelow(node, period);
            if (otherwise && !statements.speaksWithin(node, period)) {
                made &= ~(1L << i);
            }
        }
        return made;
    }

    /** Rolls up periods of which all shorter ones fit in one window. */
    private void rollUp(OrgNode node, Window window, long mask, Frequency finer, View seen, int depth, Line line) {
        int stride = window.stride(finer);
        int count = window.frequency().parts(finer);
        int first = Long.numberOfTrailingZeros(mask);
        int end = Long.SIZE - Long.numberOfLeadingZeros(mask);
        long inside = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            inside |= Window.bits((Long.numberOfTrailingZeros(rest) - first) * stride, count);
        }
        Window shorter = window.inside(first, end - first, finer);
        OverTime overTime = new OverTime(
                rules,
                evaluation.spread(node, shorter, inside, seen.overTime(rules), depth + 1),
                rules.basePeriods(finer));
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            overTime.combine((i - first) * stride, count, line, i);
        }
    }
}
