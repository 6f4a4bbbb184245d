package vn.trucot.scoring.score;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Value;
import vn.trucot.figures.figure.Window;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.indexset.Readings;

/**
 * Reads the indicators of one unit and period from the cube, each once, and remembers whether anything generated was among
 * them, and how complete they are where that is asked for.
 */
final class CubeReadings implements Readings {

    private final Figures figures;
    private final OrgNode orgUnit;
    private final Scores.Span span;
    private final boolean withCoverage;
    private final Map<IndicatorCode, Reading> known = new HashMap<>();
    private final Map<IndicatorCode, Value> inputs = new HashMap<>();
    private boolean demo;

    CubeReadings(Figures figures, OrgNode orgUnit, Scores.Span span, boolean withCoverage) {
        this.figures = figures;
        this.orgUnit = orgUnit;
        this.span = span;
        this.withCoverage = withCoverage;
    }

    @Override
    public Reading of(IndicatorCode indicator) {
        Reading reading = known.get(indicator);
        if (reading == null) {
            reading = read(indicator);
            known.put(indicator, reading);
        }
        return reading;
    }

    private Reading read(IndicatorCode indicator) {
        Evaluation evaluation = figures.evaluation(indicator, Breakdown.TOTAL);
        if (evaluation == null) {
            return Reading.NO_DATA;
        }
        IndicatorDefinition definition = evaluation.definition();
        if (withCoverage) {
            Value value = figures.value(indicator, orgUnit, span.period());
            demo |= value.demo();
            inputs.put(indicator, value);
            return reading(definition, value.state(), value.exact(), value.numerator(), value.denominator());
        }
        Window window = span.window();
        Line line = evaluation.evaluate(orgUnit, window, 1);
        demo |= line.isDemo(1);
        State state = line.state(0);
        return reading(
                definition,
                state,
                state == State.VALUE ? evaluation.exact(line, 0) : null,
                line.statedNumerator(0),
                line.statedDenominator(0));
    }

    private Reading reading(
            IndicatorDefinition definition,
            State state,
            @Nullable Rational exact,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {
        return switch (state) {
            case VALUE ->
                exact == null
                        ? Reading.UNDEFINED
                        : new Reading(Reading.State.KNOWN, exact, definition.factor(), numerator, denominator);
            // what only larger units report cannot be missing here
            case NO_DATA ->
                definition.level().compareTo(orgUnit.orgUnit().kind()) < 0 ? Reading.NOT_APPLICABLE : Reading.NO_DATA;
            case NOT_APPLICABLE -> Reading.NOT_APPLICABLE;
            case UNDEFINED -> Reading.UNDEFINED;
        };
    }

    boolean isDemo() {
        return demo;
    }

    /** The figures that were read, if what they cover was asked for. */
    Map<IndicatorCode, Value> inputs() {
        return inputs;
    }
}
