package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Reading;
import vn.trucot.scoring.indexset.Readings;

/**
 * What would be another: nothing of it is stored.
 *
 * @param inputs values in the measure units of the indicators, of the unit that is scored alone
 * @param points maxima of components; those of their main indices, of pillars and of the set follow
 * @param targets of the rules of components
 */
public record Changes(
        Map<IndicatorCode, BigDecimal> inputs, Map<String, BigDecimal> points, Map<String, BigDecimal> targets) {

    public Changes {
        inputs = Map.copyOf(inputs);
        points = Map.copyOf(points);
        targets = Map.copyOf(targets);
    }

    /** Whether other rules than those of the set would hold, for all units. */
    public boolean ofRules() {
        return !points.isEmpty() || !targets.isEmpty();
    }

    /**
     * The readings with the changed inputs; an input nobody has reported becomes one that is known.
     *
     * @param factor what an indicator multiplies its ratio with
     */
    public Readings readings(Readings readings, Function<IndicatorCode, BigDecimal> factor) {
        return input -> {
            BigDecimal value = inputs.get(input);
            Reading reading = readings.of(input);
            return value == null ? reading : reading.withValue(Rational.of(value), factor.apply(input));
        };
    }
}
