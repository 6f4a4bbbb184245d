package vn.trucot.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What was counted: numerator and denominator, kept apart until the last step.
 *
 * <p>Without a denominator the numerator is the value itself, in the measure unit of the indicator; for an indicator that
 * is a ratio it then is a rate whose parts are unknown (a published "83 %"), which no roll-up can use. Without a numerator
 * the indicator does not apply to the unit. Numbers have at most {@value #DIGITS} significant digits.
 */
public record Figure(
        @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {

    /** Longest number that is exact everywhere: in the database, on the wire, in the cube. */
    public static final int DIGITS = 18;

    /** The indicator does not apply to the unit in the period; neither zero nor unknown. */
    public static final Figure NOT_APPLICABLE = new Figure(null, null);

    public Figure {
        numerator = ExactNumber.canonicalOrNull("numerator", numerator);
        denominator = ExactNumber.canonicalOrNull("denominator", denominator);
        if (numerator == null && denominator != null) {
            throw new InvalidTerm("figure", "?/" + denominator.toPlainString(), "a denominator needs a numerator");
        }
    }

    public static Figure of(BigDecimal numerator) {
        return new Figure(numerator, null);
    }

    public static Figure of(long numerator) {
        return new Figure(BigDecimal.valueOf(numerator), null);
    }

    public static Figure ratio(long numerator, long denominator) {
        return new Figure(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public boolean isApplicable() {
        return numerator != null;
    }
}
