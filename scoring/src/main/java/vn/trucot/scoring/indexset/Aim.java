package vn.trucot.scoring.indexset;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;

/**
 * What one input of a rule has to become for more points, everything else that the rule reads staying as it is.
 *
 * @param number which number of the input
 * @param next the nearest number that gives more; null where every bit more gives more
 * @param whole the number at which this input holds no point back
 */
public record Aim(
        IndicatorCode input, Part number, Way way, @Nullable Rational next, Rational whole) {

    /** Which number of a figure: its value in the measure unit, or one of the two counts that it is made of. */
    public enum Part {
        VALUE,
        NUMERATOR,
        DENOMINATOR
    }

    /** How more becomes more points. */
    public enum Way {
        STEADILY,
        IN_STEPS,
        /** By another answer, whose number may be a smaller one. */
        BY_ANSWER
    }

    public Aim {
        if ((way == Way.STEADILY) != (next == null)) {
            throw new IllegalArgumentException("a next number is there if and only if not every bit more gives more");
        }
    }

    static Aim steadily(IndicatorCode input, Part number, Rational whole) {
        return new Aim(input, number, Way.STEADILY, null, whole);
    }

    static Aim inSteps(IndicatorCode input, Rational next, Rational whole) {
        return new Aim(input, Part.VALUE, Way.IN_STEPS, next, whole);
    }

    static Aim byAnswer(IndicatorCode input, Rational next, Rational whole) {
        return new Aim(input, Part.VALUE, Way.BY_ANSWER, next, whole);
    }
}
