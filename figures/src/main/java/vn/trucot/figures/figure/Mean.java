package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The mean of the values, plain or weighted; 0 of 0 has no value and is left out. */
final class Mean extends Combination {

    private final @Nullable Quotient[] sums = new Quotient[Window.WIDEST];
    private final @Nullable Quotient[] weight = new Quotient[Window.WIDEST];

    Mean(Rules rules, Line whole, boolean coverage) {
        super(rules, whole, coverage);
    }

    @Override
    long usable(Line part, @Nullable Weights weights) {
        return weights == null ? part.valued : part.valued & weights.known();
    }

    @Override
    void take(Line part, long bits, BigDecimal share, @Nullable Weights weights) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Quotient value = rules.exact(part, i);
            Quotient weighs = weights == null
                    ? Quotient.of(BigDecimal.ONE)
                    : weights.rules().exact(weights.line(), i);
            if (value != null && weighs != null) {
                Quotient counts = weights == null ? weighs : weighs.times(share);
                sums[i] = plus(sums[i], value.times(counts));
                weight[i] = plus(weight[i], counts);
            }
        }
    }

    private static Quotient plus(@Nullable Quotient sum, Quotient term) {
        return sum == null ? term : sum.plus(term);
    }

    @Override
    void complete(long bits) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Quotient sum = sums[i];
            Quotient all = weight[i];
            if (sum == null || all == null || all.dividend().signum() == 0) {
                whole.setUndefined(i);
            } else {
                whole.setQuotient(i, sum.dividedBy(all));
            }
        }
    }
}
