package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.Sheet;

/**
 * Works out the figures of one indicator and breakdown, many periods of a unit in one walk, as docs/figures.md says: what is
 * stated; else what the unit shows for shorter periods; before the unit began, its predecessors; else its parts. One walk at
 * a time: the lines are used again.
 */
public final class Evaluation {

    /** Stands for a value that a long cannot hold. */
    public static final long TOO_LARGE = Rules.TOO_LARGE;

    private final Rules rules;
    private final Lines lines;
    private final Statements statements;
    private final Completeness completeness;
    private final Units units;
    private final boolean coverage;
    private final List<Line> results = new ArrayList<>();

    Evaluation(
            CubeView view,
            Column column,
            IndicatorDefinition definition,
            Breakdown breakdown,
            boolean coverage,
            @Nullable Evaluation weights) {
        this.rules = new Rules(definition);
        this.lines =
                new Lines(column.sheets().stream().mapToInt(Sheet::scale).max().orElse(0));
        this.statements = new Statements(view, column, rules, breakdown, lines);
        this.completeness = new Completeness(view.orgTree().expected(), rules);
        this.units = new Units(this, rules, coverage, weights);
        this.coverage = coverage;
        this.results.add(lines.at(0));
    }

    Rules rules() {
        return rules;
    }

    Units units() {
        return units;
    }

    public IndicatorDefinition definition() {
        return rules.definition;
    }

    /** The value of a line of this evaluation as unscaled number at the printed decimals, or {@link #TOO_LARGE}. */
    public long printed(Line line, int i) {
        return rules.rounded(line, i);
    }

    /** The unrounded value of a line of this evaluation; null for 0 of 0. */
    public @Nullable Rational exact(Line line, int i) {
        return rules.exact(line, i);
    }

    /** How complete a figure of a line is; only where the evaluation was asked for with coverage. */
    public Coverage coverage(Line line, int i, Window window) {
        return new Coverage(
                line.reporting[i],
                line.expected[i],
                new Coverage.CoveredPeriods(
                        rules.definition.frequency(), Integer.bitCount(line.shown[i]), basePeriods(window)),
                new Coverage.CoveredReports(line.received[i], line.due[i]));
    }

    /** The same as of its {@link #coverage}, but quick. */
    public boolean isComplete(Line line, int i, Window window) {
        return line.received[i] == line.due[i]
                && line.reporting[i] == line.expected[i]
                && Integer.bitCount(line.shown[i]) == basePeriods(window);
    }

    private int basePeriods(Window window) {
        return isTooShort(window) ? 0 : rules.basePeriods(window.frequency());
    }

    /** Why a line of this evaluation has no figure for a period; null if nobody stated one. */
    public @Nullable Reason reason(Line line, int i, Window window) {
        if (isTooShort(window)) {
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
            results.add(lines.fresh());
        }
        lines.result(results.get(slot));
        return spread(node, window, mask, View.ALONE, 0);
    }

    /** The figures of a unit, seen as something else than itself. */
    Line evaluate(OrgNode node, Window window, long mask, View seen) {
        lines.result(results.getFirst());
        return spread(node, window, mask, seen, 0);
    }

    private Line spread(OrgNode node, Window window, long mask, View seen, int depth) {
        Line line = evaluate(node, window, mask, seen, depth);
        line.spread(mask);
        return line;
    }

    /** What is stated for exactly these periods: own figures and totals of complete breakdowns. */
    Line exactly(OrgNode node, Window window, long mask) {
        lines.result(results.getFirst());
        Line line = lines.at(0);
        line.clear();
        statements.read(node, window, mask, false, line, 0);
        if (coverage) {
            completeness.ofStated(node, window, line.stated, line);
        }
        complete(node, window, mask, false, line);
        return line;
    }

    /** What the figures would be were nothing stated for exactly the unit and the periods. */
    Line withoutOwn(OrgNode node, Window window, long mask) {
        lines.result(results.getFirst());
        Line line = lines.at(0);
        line.clear();
        if (!isTooShort(window)) {
            line.ended = window.beginningFrom(node.to()) & mask;
            derive(node, window, mask & ~line.ended, View.ALONE, 0, line);
        }
        complete(node, window, mask, true, line);
        return line;
    }

    /** The figures of a unit, into the line of the depth. */
    Line evaluate(OrgNode node, Window window, long mask, View seen, int depth) {
        Line line = lines.at(depth);
        line.clear();
        boolean single = coverage && completeness.isSingle(node, window, seen);
        if (!isTooShort(window)) {
            line.ended = window.beginningFrom(node.to()) & mask;
            long asked = mask & ~line.ended;
            statements.read(node, window, asked, seen.isSummed(), line, depth);
            long own = line.stated;
            if (coverage && !single) {
                completeness.ofStated(node, window, own, line);
            }
            if ((asked & ~own) != 0) {
                derive(node, window, asked & ~own, seen, depth, line);
            }
        }
        if (single) {
            completeness.ofSingle(node, window, mask, line);
        } else {
            complete(node, window, mask, seen.hasHistory(), line);
        }
        return line;
    }

    private boolean isTooShort(Window window) {
        return rules.definition.frequency().isCoarserThan(window.frequency());
    }

    /** Says what is missing of the periods for which there is no figure. */
    private void complete(OrgNode node, Window window, long mask, boolean history, Line line) {
        if (!coverage || (mask & ~line.stated) == 0) {
            return;
        }
        long nobody = isTooShort(window)
                ? mask
                : line.ended | (history && !node.predecessors().isEmpty() ? 0 : window.endedBefore(node.from()));
        completeness.ofNobody(mask & ~line.stated & nobody, line);
        completeness.ofSilent(node, window, mask & ~line.stated & ~nobody, line);
    }

    private void derive(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
        boolean split = seen.hasHistory() && !node.predecessors().isEmpty();
        long notBegun = window.endedBefore(node.from()) & mask;
        long straddling = split ? mask & ~notBegun & ~window.beginningFrom(node.from()) : 0;
        line.notBegun = notBegun;
        long mended = mended(node, window, straddling);
        if (rules.acrossTime != AcrossTime.NONE) {
            long timed = timed(node, window, mask & ~mended, notBegun);
            rollUpOverTime(node, window, timed, seen, depth, line);
        }
        if (split) {
            units.predecessors(node, window, notBegun & ~line.stated, seen, depth, line);
            for (long rest = straddling & ~line.stated; rest != 0; rest &= rest - 1) {
                straddle(node, window, Long.numberOfTrailingZeros(rest), seen, depth, line);
            }
        }
        units.parts(node, window, mask & ~notBegun & ~straddling & ~line.stated, seen, depth, line);
        line.notBegun &= ~line.stated;
        line.incomparable &= ~line.stated;
    }

    /** The periods that shorter ones make up. */
    private long timed(OrgNode node, Window window, long mask, long notBegun) {
        if (rules.finer(window.frequency()) == null) {
            return 0;
        }
        long timed = mask;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int period = window.base() + i;
            boolean otherwise = has(notBegun, i) || statements.isStatedBelow(node, period);
            if (otherwise && !statements.speaksWithin(node, period)) {
                timed &= ~(1L << i);
            }
        }
        return timed;
    }

    private static boolean has(long bits, int i) {
        return (bits >>> i & 1) != 0;
    }

    /** The periods in which the unit began and that its predecessors, all gone by then, state as such. */
    private long mended(OrgNode node, Window window, long straddling) {
        if (straddling == 0 || rules.finer(window.frequency()) == null || !units.tookOver(node)) {
            return 0;
        }
        long mended = 0;
        for (long rest = straddling; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            boolean stated = node.predecessors().stream()
                    .anyMatch(link -> statements.isStatedIn(link.node(), window.base() + i));
            mended |= stated ? 1L << i : 0;
        }
        return mended;
    }

    private void rollUpOverTime(OrgNode node, Window window, long mask, View seen, int depth, Line line) {
        Frequency finer = rules.finer(window.frequency());
        if (finer == null) {
            return;
        }
        View inside = seen.overTime(rules);
        int factor = finer.perYear() / window.frequency().perYear();
        int most = Window.WIDEST / factor;
        for (long rest = mask; rest != 0; ) {
            int first = Long.numberOfTrailingZeros(rest);
            long chunk = rest & Window.bits(first, Math.min(most, Window.WIDEST - first));
            int count = Long.SIZE - Long.numberOfLeadingZeros(chunk) - first;
            long asked = 0;
            for (long bits = chunk; bits != 0; bits &= bits - 1) {
                asked |= Window.bits((Long.numberOfTrailingZeros(bits) - first) * factor, factor);
            }
            Line shorter = spread(node, window.inside(first, count, finer), asked, inside, depth + 1);
            OverTime overTime = new OverTime(rules, shorter, rules.basePeriods(finer));
            for (long bits = chunk; bits != 0; bits &= bits - 1) {
                int i = Long.numberOfTrailingZeros(bits);
                overTime.combine((i - first) * factor, factor, line, i);
            }
            rest &= ~chunk;
        }
    }

    /** A period in which the unit began: what was before is its predecessors', what came after its own. */
    private void straddle(OrgNode node, Window window, int i, View seen, int depth, Line line) {
        long bit = 1L << i;
        units.predecessors(node, window, bit, seen, depth, line);
        Line after = spread(node, window, bit, seen.withoutHistory(), depth + 1);
        boolean before = line.has(line.stated, i);
        if (!after.has(after.stated, i)) {
            return;
        }
        line.young |= bit;
        if (rules.flow && before && (rules.additive(line) & rules.additive(after) & bit) != 0) {
            int shown = line.shown[i];
            line.add(i, after, i);
            line.originate(bit, Origin.TIME);
            line.joined |= bit;
            line.copyCoverage(i, after, i);
            line.shown[i] |= shown;
        } else {
            line.copy(i, after, i);
        }
    }
}
