package vn.trucot.gateway.action;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.problem.ProblemCode;

/**
 * What values of an indicator make sense, in its measure unit.
 *
 * @param least null if any
 * @param greatest null if any
 */
record InputBounds(@Nullable BigDecimal least, @Nullable BigDecimal greatest) {

    static InputBounds of(IndicatorDefinition definition) {
        if (definition.ratio()) {
            return new InputBounds(
                    BigDecimal.ZERO, definition.numeratorWithinDenominator() ? definition.factor() : null);
        }
        BigDecimal least = definition.minimum();
        return new InputBounds(
                least == null && definition.wholeNumbers() ? BigDecimal.ZERO : least, definition.maximum());
    }

    void check(IndicatorDefinition definition, BigDecimal value) {
        if (least != null && value.compareTo(least) < 0) {
            throw NamedNumbers.refused(
                    "input",
                    ProblemCode.NUMERATOR_BELOW_BOUND,
                    "input: " + value.toPlainString() + " of " + definition.code() + " is below "
                            + least.toPlainString());
        }
        if (greatest != null && value.compareTo(greatest) > 0) {
            throw NamedNumbers.refused(
                    "input",
                    ProblemCode.NUMERATOR_ABOVE_BOUND,
                    "input: " + value.toPlainString() + " of " + definition.code() + " is above "
                            + greatest.toPlainString());
        }
        if (!definition.ratio()
                && definition.wholeNumbers()
                && value.stripTrailingZeros().scale() > 0) {
            throw NamedNumbers.refused(
                    "input",
                    ProblemCode.NUMBER_NOT_WHOLE,
                    "input: " + value.toPlainString() + " of " + definition.code() + " is not whole");
        }
    }
}
