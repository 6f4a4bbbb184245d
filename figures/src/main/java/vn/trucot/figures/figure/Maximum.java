package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The greatest value, with its numerator and denominator; 0 of 0 only if there is nothing else. */
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
            Rational value = rules.exact(part, i);
            Rational greatest = Window.has(whole.valued, i) ? rules.exact(whole, i) : null;
            if (!Window.has(whole.valued, i)
                    || (value != null && (greatest == null || value.compareTo(greatest) > 0))) {
                whole.copyFigure(i, part, i);
            }
        }
    }

    @Override
    void complete(long bits) {}
}
