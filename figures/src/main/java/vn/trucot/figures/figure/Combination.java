package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;

/** Makes the figures of a whole out of those of its parts, part by part. */
abstract sealed class Combination permits Sum, Mean, Maximum {

    final Rules rules;
    final Line whole;
    private @Nullable CombinedCoverage coverage;
    private long taken;
    private long inapplicable;
    private long silent;

    Combination(Rules rules, Line whole) {
        this.rules = rules;
        this.whole = whole;
    }

    /** The way that a rule combines; null if it does not. */
    static @Nullable Combination of(AcrossUnits rule, Rules rules, Line whole) {
        return switch (rule) {
            case SUM, RATIO -> new Sum(rules, whole);
            case MEAN, WEIGHTED_MEAN -> new Mean(rules, whole);
            case MAX -> new Maximum(rules, whole);
            case NONE -> null;
        };
    }

    /** Lets it say for the periods how complete the whole is. */
    void cover(Window window, long mask) {
        coverage = new CombinedCoverage(whole.coverage, mask, window.frequency() == rules.definition.frequency());
    }

    /**
     * Adds a part.
     *
     * @param bits the periods in which it is a part
     * @param weights values that weigh it, null where all weigh the same
     * @param counts whether the whole misses the part if it states nothing
     */
    void add(Line part, long bits, BigDecimal share, @Nullable Weights weights, boolean counts) {
        long usable = usable(part, weights) & bits;
        long unapplicable = part.stated & ~part.valued & bits;
        take(part, usable, share, weights);
        taken |= usable;
        inapplicable |= unapplicable;
        if (counts) {
            silent |= bits & ~usable & ~unapplicable;
        }
        whole.demo |= part.demo & (usable | unapplicable);
        if (coverage != null) {
            coverage.add(part.coverage, bits, usable | unapplicable);
        }
    }

    /** The figures of the part that this way can combine. */
    abstract long usable(Line part, @Nullable Weights weights);

    abstract void take(Line part, long bits, BigDecimal share, @Nullable Weights weights);

    abstract void complete(long bits);

    /** Ends with what the parts have made. */
    void finish(Origin origin) {
        complete(taken);
        long made = taken | (inapplicable & ~silent);
        whole.stated |= made & ~taken;
        whole.originate(made, origin);
        if (coverage != null) {
            coverage.finish(made);
        }
    }
}
