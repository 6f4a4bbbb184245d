package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Column;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;

/** Figures of any indicator, breakdown, unit and period, worked out when asked; lives inside one read of the cube. */
public final class Figures {

    private record Key(IndicatorCode indicator, Breakdown breakdown, boolean coverage) {}

    private final CubeView view;
    private final @Nullable OrgNode asPredecessors;
    private final Map<Key, @Nullable Evaluation> evaluations = new HashMap<>();
    private final Map<Period, Window> windows = new HashMap<>();

    public Figures(CubeView view) {
        this(view, null);
    }

    /**
     * The figures on boundaries on which a unit was not there yet.
     *
     * @param asPredecessors the unit for which those that became it stand together; null: each unit stands for itself
     */
    public Figures(CubeView view, @Nullable OrgNode asPredecessors) {
        this.view = view;
        this.asPredecessors = asPredecessors;
    }

    /** Whether those that became the unit stand for it. */
    public boolean isSeenAsPredecessors(OrgNode orgUnit) {
        return orgUnit == asPredecessors;
    }

    /** The total of an indicator for a unit and a period. */
    public Value value(IndicatorCode indicator, OrgNode orgUnit, Period period) {
        return value(indicator, Breakdown.TOTAL, orgUnit, period);
    }

    public Value value(IndicatorCode indicator, Breakdown breakdown, OrgNode orgUnit, Period period) {
        Evaluation evaluation = evaluation(indicator, breakdown, true);
        return evaluation == null ? Value.undefined(period) : value(evaluation, orgUnit, period, View.ALONE);
    }

    /** What a figure would be were nothing stated for exactly this unit and period: to hold the two against each other. */
    public Value withoutOwn(IndicatorCode indicator, Breakdown breakdown, OrgNode orgUnit, Period period) {
        Evaluation evaluation = evaluation(indicator, breakdown, true);
        if (evaluation == null) {
            return Value.undefined(period);
        }
        Window window = windows.computeIfAbsent(period, Periods::window);
        return value(evaluation, evaluation.withoutOwn(orgUnit, window, 1), 0, window);
    }

    /** What is stated for exactly this key, or by a complete breakdown of it. */
    Value exactly(IndicatorCode indicator, Breakdown breakdown, OrgNode orgUnit, Period period) {
        Evaluation evaluation = Objects.requireNonNull(evaluation(indicator, breakdown, true));
        Window window = windows.computeIfAbsent(period, Periods::window);
        return value(evaluation, evaluation.exactly(orgUnit, window, 1), 0, window);
    }

    Value value(Evaluation evaluation, OrgNode orgUnit, Period period, View seen) {
        Window window = windows.computeIfAbsent(period, Periods::window);
        Line line = isSeenAsPredecessors(orgUnit)
                ? evaluation.ofPredecessors(orgUnit, window, 1)
                : evaluation.evaluate(orgUnit, window, 1, seen);
        return value(evaluation, line, 0, window);
    }

    /** The figures that a figure was made of, one step down; empty for an own figure, and where there is none. */
    public List<Part> parts(IndicatorCode indicator, Breakdown breakdown, OrgNode orgUnit, Period period) {
        Evaluation evaluation = evaluation(indicator, breakdown, true);
        if (evaluation == null) {
            return List.of();
        }
        Explanation explanation = new Explanation(this, evaluation, breakdown, orgUnit, period);
        if (!isSeenAsPredecessors(orgUnit)) {
            return explanation.parts();
        }
        boolean made = value(indicator, breakdown, orgUnit, period).origin() != null;
        return made ? explanation.predecessors() : List.of();
    }

    /** The figures for several periods, in their order, in one walk through the units. */
    public List<Value> values(IndicatorCode indicator, Breakdown breakdown, OrgNode orgUnit, List<Period> periods) {
        Evaluation evaluation = evaluation(indicator, breakdown, true);
        if (evaluation == null) {
            return periods.stream().map(Value::undefined).toList();
        }
        Periods asked = new Periods(periods);
        List<Value> values =
                new ArrayList<>(periods.stream().map(Value::undefined).toList());
        for (Periods.Span span : asked.spans()) {
            Line line = isSeenAsPredecessors(orgUnit)
                    ? evaluation.ofPredecessors(orgUnit, span.window(), span.mask())
                    : evaluation.evaluate(orgUnit, span.window(), span.mask());
            for (int i = 0; i < periods.size(); i++) {
                if (asked.span(i) == span) {
                    values.set(i, value(evaluation, line, asked.bit(i), span.window()));
                }
            }
        }
        return values;
    }

    /** One walk's machinery for an indicator and breakdown, without coverage; null if nobody has defined the indicator. */
    public @Nullable Evaluation evaluation(IndicatorCode indicator, Breakdown breakdown) {
        return evaluation(indicator, breakdown, false);
    }

    /** One walk's machinery for an indicator and breakdown; null if nobody has defined the indicator. */
    public @Nullable Evaluation evaluation(IndicatorCode indicator, Breakdown breakdown, boolean coverage) {
        Key key = new Key(indicator, breakdown, coverage);
        Evaluation known = evaluations.get(key);
        if (known == null) {
            known = create(indicator, breakdown, coverage, true);
            evaluations.put(key, known);
        }
        return known;
    }

    private @Nullable Evaluation create(
            IndicatorCode indicator, Breakdown breakdown, boolean coverage, boolean weighted) {
        Column column = view.column(indicator);
        IndicatorDefinition definition = column == null ? null : column.definition();
        if (column == null || definition == null) {
            return null;
        }
        IndicatorCode weight = weighted ? definition.weight() : null;
        Evaluation weights = weight == null ? null : create(weight, Breakdown.TOTAL, false, false);
        return new Evaluation(view, column, definition, breakdown, coverage, weights);
    }

    private Value value(Evaluation evaluation, Line line, int i, Window window) {
        State state = line.state(i);
        int source = line.source(i);
        BigDecimal numerator = line.statedNumerator(i);
        return new Value(
                state,
                state == State.VALUE ? evaluation.exact(line, i) : null,
                evaluation.definition().decimals(),
                numerator,
                line.statedDenominator(i),
                line.isDemo(1L << i),
                line.origin(i),
                source < 0 ? null : view.source(source),
                evaluation.coverage(line, i, window),
                new Extent(line.coverage.shown[i], line.coverage.marks[i], Window.has(line.coverage.gaps, i)),
                evaluation.rules().isLast(),
                state == State.NO_DATA ? evaluation.reason(line, i, window) : null);
    }
}
