package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;

/** Makes the figures of a unit out of those of other units: its parts, or those that became it. */
final class Units {

    private final Evaluation evaluation;
    private final Rules rules;
    private final boolean coverage;
    private final @Nullable Evaluation weights;

    Units(Evaluation evaluation, Rules rules, boolean coverage, @Nullable Evaluation weights) {
        this.evaluation = evaluation;
        this.rules = rules;
        this.coverage = coverage;
        this.weights = weights;
    }

    /** How the parts of a unit are seen that is seen so itself. */
    View asPart(View seen) {
        View alone = seen.hasHistory() ? View.ALONE : View.WITHOUT_HISTORY;
        return rules.acrossUnits == AcrossUnits.SUM && rules.ratio ? alone.summed() : alone;
    }

    /** How the predecessors of a unit are seen that is seen so itself. */
    View asPredecessor(OrgNode node, View seen) {
        boolean summed = !isRename(node.predecessors()) && rules.acrossMergers == AcrossUnits.SUM && rules.ratio;
        return summed || seen.isSummed() ? View.SUMMED : View.ALONE;
    }

    /** Sets the figures of periods before the unit began. */
    void predecessors(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
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
        cover(combination, window, mask);
        for (OrgLink link : links) {
            Line part = evaluation.evaluate(link.node(), window, mask, asPredecessor(node, seen), depth + 1);
            combination.add(
                    part, mask, link.succession().share(), weights(rule, link.node(), window, mask, seen), true);
            line.incomparable |= part.incomparable;
        }
        combination.finish(Origin.PREDECESSORS);
        line.incomparable &= ~line.stated;
    }

    /** One predecessor that went on whole: its figures are the unit's, whatever the rule for mergers. */
    private static boolean isRename(List<OrgLink> links) {
        return links.size() == 1 && links.getFirst().succession().share().compareTo(BigDecimal.ONE) == 0;
    }

    /** Whether all predecessors had ended when the unit began. */
    boolean tookOver(OrgNode node) {
        return node.predecessors().stream().allMatch(link -> link.node().to() <= node.from());
    }

    /** Sets the figures of periods out of those of the unit's parts. */
    void parts(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
        if (mask == 0 || node.orgUnit().kind().compareTo(rules.level) >= 0) {
            return;
        }
        Combination combination = combination(rules.acrossUnits, line);
        if (combination == null) {
            line.incomparable |= mask;
            return;
        }
        cover(combination, window, mask);
        for (OrgNode child : node.children()) {
            long bits = partIn(node, child, window, mask, seen);
            if (bits != 0) {
                Line part = evaluation.evaluate(child, window, bits, asPart(seen), depth + 1);
                boolean counts =
                        child.orgUnit().kind() != OrgUnitKind.DEPARTMENT || rules.level == OrgUnitKind.DEPARTMENT;
                combination.add(
                        part, bits, BigDecimal.ONE, weights(rules.acrossUnits, child, window, bits, seen), counts);
            }
        }
        combination.finish(Origin.PARTS);
    }

    private long partIn(OrgNode node, OrgNode child, Window window, long mask, View seen) {
        if (child.from() <= window.firstDay(0) && child.to() > window.lastDay(window.size() - 1)) {
            return mask;
        }
        long bits = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (isPart(node, child, window.firstDay(i), window.lastDay(i), seen)) {
                bits |= 1L << i;
            }
        }
        return bits;
    }

    /**
     * Whether a child is a part: there on the last day, with its history; of a flow also one that ended in between without a
     * successor, and without histories each that was there.
     */
    boolean isPart(OrgNode node, OrgNode child, long firstDay, long lastDay, View seen) {
        long until = Math.min(lastDay, node.to() - 1);
        if (child.from() > until || child.to() > until) {
            return child.from() <= until;
        }
        return rules.flow
                && child.to() > Math.max(firstDay, node.from())
                && (!seen.hasHistory() || child.successors().isEmpty());
    }

    private @Nullable Combination combination(AcrossUnits rule, Line line) {
        return rule == AcrossUnits.WEIGHTED_MEAN && weights == null ? null : Combination.of(rule, rules, line);
    }

    private void cover(Combination combination, Window window, long mask) {
        if (coverage) {
            combination.cover(window, mask);
        }
    }

    private @Nullable Weights weights(AcrossUnits rule, OrgNode node, Window window, long mask, View seen) {
        if (rule != AcrossUnits.WEIGHTED_MEAN || weights == null) {
            return null;
        }
        return new Weights(
                weights.evaluate(node, window, mask, seen.hasHistory() ? View.ALONE : View.WITHOUT_HISTORY),
                weights.rules());
    }
}
