package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The greatest value, with its numerator and denominator; 0 of 0 only if there is nothing else. Of equal values it is the one
 * with the greater denominator, so that what is made of it further on never hangs on the order of the parts.
 */
final class Maximum extends Combination {

    Maximum(Rules rules, Line whole) {
        super(rules, whole);
    }

    @Override
    long usable(Line part, @Nullable Weights weights) {
        return part.valued;
    }

    @Override
    void take(Line part, long bits, BigDecimal share, @Nullable Weights weights) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if (!Window.has(whole.valued, i) || isGreater(part, i)) {
                whole.copyFigure(i, part, i);
            }
        }
    }

    @Override
    void complete(long bits) {}

    private boolean isGreater(Line part, int i) {
        Rational value = rules.exact(part, i);
        if (value == null) {
            return false;
        }
        Rational greatest = rules.exact(whole, i);
        int order = greatest == null ? 1 : value.compareTo(greatest);
        return order > 0 || (order == 0 && isOfMore(part.statedDenominator(i), whole.statedDenominator(i)));
    }

    private static boolean isOfMore(@Nullable BigDecimal denominator, @Nullable BigDecimal other) {
        return denominator != null && (other == null || denominator.compareTo(other) > 0);
    }
}
