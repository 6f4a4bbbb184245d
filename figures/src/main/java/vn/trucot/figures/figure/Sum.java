package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Adds up numerators, and denominators apart. A rate whose parts are unknown cannot be added. */
final class Sum extends Combination {

    Sum(Rules rules, Line whole) {
        super(rules, whole);
    }

    @Override
    long usable(Line part, @Nullable Weights weights) {
        return rules.ratio ? rules.additive(part) : part.valued;
    }

    @Override
    void take(Line part, long bits, BigDecimal share, @Nullable Weights weights) {
        long simple = bits & rules.additive(part) & ~whole.quotients;
        whole.add(part, simple, share);
        for (long rest = bits & ~simple; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            Rational term = rules.exact(part, i);
            if (term != null) {
                Rational known = Window.has(whole.valued, i) ? rules.exact(whole, i) : null;
                Rational more = term.times(share);
                whole.setQuotient(i, known == null ? more : known.plus(more));
            }
        }
    }

    @Override
    void complete(long bits) {
        for (long rest = bits & ~whole.valued; rest != 0; rest &= rest - 1) {
            whole.setUndefined(Long.numberOfTrailingZeros(rest));
        }
    }
}
