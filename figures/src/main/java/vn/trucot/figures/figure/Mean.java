package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The mean of the values, plain or weighted; 0 of 0 has no value and is left out. */
final class Mean extends Combination {

    private final @Nullable Rational[] sums = new Rational[Window.WIDEST];
    private final @Nullable Rational[] weight = new Rational[Window.WIDEST];

    Mean(Rules rules, Line whole) {
        super(rules, whole);
    }

    @Override
    long usable(Line part, @Nullable Weights weights) {
        return weights == null ? part.valued : part.valued & weights.known();
    }

    @Override
    void take(Line part, long bits, BigDecimal share, @Nullable Weights weights) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Rational value = rules.exact(part, i);
            Rational weighs = weights == null ? Rational.ONE : weights.rules().exact(weights.line(), i);
            if (value != null && weighs != null) {
                Rational counts = weights == null ? weighs : weighs.times(share);
                sums[i] = plus(sums[i], value.times(counts));
                weight[i] = plus(weight[i], counts);
            }
        }
    }

    private static Rational plus(@Nullable Rational sum, Rational term) {
        return sum == null ? term : sum.plus(term);
    }

    @Override
    void complete(long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Rational sum = sums[i];
            Rational all = weight[i];
            if (sum == null || all == null || all.isZero()) {
                whole.setUndefined(i);
            } else {
                whole.setQuotient(i, sum.over(all));
            }
        }
    }
}
