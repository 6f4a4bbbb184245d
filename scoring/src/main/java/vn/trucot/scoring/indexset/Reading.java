package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;

/**
 * What is known of one indicator for the unit and period that is scored.
 *
 * @param value in the measure unit of the indicator; null unless the state is {@link State#KNOWN}
 * @param factor what the indicator multiplies its ratio with, 100 for percentages
 * @param numerator the count above the line, null where there is none (a mean) or it is unknown
 * @param denominator the count below the line, null for a plain number, a mean and a rate whose parts are unknown
 */
public record Reading(
        State state,
        @Nullable Rational value,
        BigDecimal factor,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** Whether there is a number, and if not, why: three answers that are not zero. */
    public enum State {
        KNOWN,
        NO_DATA,
        NOT_APPLICABLE,
        /** 0/0: nothing happened that could be counted. */
        UNDEFINED
    }

    public static final Reading NO_DATA = without(State.NO_DATA);
    public static final Reading NOT_APPLICABLE = without(State.NOT_APPLICABLE);
    public static final Reading UNDEFINED = without(State.UNDEFINED);

    public Reading {
        if ((state == State.KNOWN) != (value != null)) {
            throw new IllegalArgumentException("a reading has a value if and only if it is known");
        }
    }

    private static Reading without(State state) {
        return new Reading(state, null, BigDecimal.ONE, null, null);
    }

    /**
     * The same input with another value; of a ratio whose parts are known the count above the line follows, and that below
     * stays.
     */
    public Reading withValue(Rational other, BigDecimal factorOfValue) {
        boolean withoutParts = state == State.KNOWN && numerator == null;
        @Nullable
        BigDecimal above = withoutParts
                ? null
                : denominator == null
                        ? other.toDecimal()
                        : other.times(denominator)
                                .over(Rational.of(factorOfValue))
                                .toDecimal();
        return new Reading(State.KNOWN, other, factorOfValue, above, denominator);
    }

    /** The same input with another count above the line; only of a known one. */
    public Reading withNumerator(BigDecimal above) {
        return denominator == null
                ? new Reading(State.KNOWN, Rational.of(above), factor, above, null)
                : new Reading(
                        State.KNOWN,
                        Rational.of(above).over(Rational.of(denominator)).times(factor),
                        factor,
                        above,
                        denominator);
    }

    /** The same input with another count below the line. */
    public Reading withDenominator(BigDecimal below) {
        return new Reading(
                State.KNOWN,
                numerator == null
                        ? value
                        : Rational.of(numerator).over(Rational.of(below)).times(factor),
                factor,
                numerator,
                below);
    }

    /** The value in the measure unit; only of a known reading. */
    Rational known() {
        if (value == null) {
            throw new IllegalStateException("a reading in state " + state + " has no value");
        }
        return value;
    }

    /** The value as a part of one: numerator over denominator, or a stated percentage over 100. */
    Rational rate() {
        return known().over(Rational.of(factor));
    }
}
