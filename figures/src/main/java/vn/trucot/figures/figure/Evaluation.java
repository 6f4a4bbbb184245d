package vn.trucot.figures.figure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.Sheet;

/**
 * Works out the figures of one indicator and breakdown, many periods of a unit in one walk, as docs/figures.md says: what is
 * stated, else what can be derived. One walk at a time: the lines are used again.
 */
public final class Evaluation {

    /** Stands for a value that a long cannot hold. */
    public static final long TOO_LARGE = Rules.TOO_LARGE;

    private final Rules rules;
    private final Lines lines;
    private final Statements statements;
    private final Completeness completeness;
    private final Units units;
    private final Derivation derivation;
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
        this.derivation = new Derivation(this, rules, statements, units);
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
                line.coverage.reporting[i],
                line.coverage.expected[i],
                new Coverage.CoveredPeriods(
                        rules.definition.frequency(), Integer.bitCount(line.coverage.shown[i]), basePeriods(window)),
                new Coverage.CoveredReports(line.coverage.received[i], line.coverage.due[i]));
    }

    /** The same as of its {@link #coverage}, but quick. */
    public boolean isComplete(Line line, int i, Window window) {
        return line.coverage.received[i] == line.coverage.due[i]
                && line.coverage.reporting[i] == line.coverage.expected[i]
                && Integer.bitCount(line.coverage.shown[i]) == basePeriods(window);
    }

    private int basePeriods(Window window) {
        return isTooShort(window) ? 0 : rules.basePeriods(window.frequency());
    }

    /** Why a line of this evaluation has no figure for a period; null if nobody stated one. */
    public @Nullable Reason reason(Line line, int i, Window window) {
        if (isTooShort(window)) {
            return Reason.PERIOD_TOO_SHORT;
        }
        if (Window.has(line.ended, i)) {
            return Reason.UNIT_ENDED;
        }
        if (Window.has(line.incomparable, i)) {
            return Reason.NOT_COMPARABLE;
        }
        return Window.has(line.notBegun, i) ? Reason.UNIT_NOT_BEGUN : null;
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

    /** The figures of a unit, into the line of the depth, with how complete each is. */
    Line spread(OrgNode node, Window window, long mask, View seen, int depth) {
        Line line = evaluate(node, window, mask, seen, depth);
        line.coverage.spread(mask, line.stated);
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
            derivation.derive(node, window, mask & ~line.ended, View.ALONE, 0, line);
        }
        complete(node, window, mask, true, line);
        return line;
    }

    /**
     * What those that became the unit make together, by the indicator's own rule for mergers; nothing that is stated for the unit
     * itself, and nothing since it began. Where one of them went on beside it, nobody knows what is whose in the period in between.
     */
    Line ofPredecessors(OrgNode node, Window window, long mask) {
        lines.result(results.getFirst());
        Line line = lines.at(0);
        line.clear();
        if (!isTooShort(window)) {
            line.ended = window.beginningFrom(node.from()) & mask;
            long asked = mask & (units.tookOver(node) ? ~line.ended : window.endedBefore(node.from()));
            units.predecessors(node, window, asked, View.ALONE, 0, line);
        }
        complete(node, window, mask, true, line);
        return line;
    }

    /** The figures of a unit, into the line of the depth; of a single unit it is said once how complete they are. */
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
                derivation.derive(node, window, asked & ~own, seen, depth, line);
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
        return !rules.fit(window.frequency());
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
}
