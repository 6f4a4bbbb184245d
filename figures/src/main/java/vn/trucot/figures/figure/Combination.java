package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;

/** Makes the figures of a whole out of those of its parts, part by part. */
abstract sealed class Combination permits Sum, Mean, Maximum {

    final Rules rules;
    final Line whole;
    private final boolean coverage;
    private final int[] shownByAll = new int[Window.WIDEST];
    private long mask;
    private boolean isBase;
    private int singles;
    private long singleMarks;
    private long taken;
    private long inapplicable;
    private long silent;

    Combination(Rules rules, Line whole, boolean coverage) {
        this.rules = rules;
        this.whole = whole;
        this.coverage = coverage;
    }

    /** The way that a rule combines; null if it does not. */
    static @Nullable Combination of(AcrossUnits rule, Rules rules, Line whole, boolean coverage) {
        return switch (rule) {
            case SUM, RATIO -> new Sum(rules, whole, coverage);
            case MEAN, WEIGHTED_MEAN -> new Mean(rules, whole, coverage);
            case MAX -> new Maximum(rules, whole, coverage);
            case NONE -> null;
        };
    }

    /** Nothing of the periods has been counted as reported or expected so far. */
    void begin(long bits, boolean base) {
        if (coverage) {
            mask = bits;
            isBase = base;
            for (long rest = bits; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                whole.cover(i, 0, 0, 0, 0, 0, 0, false);
                shownByAll[i] = -1;
            }
        }
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
        if (coverage) {
            cover(part, bits, usable | unapplicable);
        }
    }

    private void cover(Line part, long bits, long used) {
        if (part.single) {
            coverSingle(part, bits & ~part.nobody, used);
            return;
        }
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            long bit = 1L << i;
            whole.expected[i] += part.expected[i];
            whole.due[i] += part.due[i];
            if ((used & bit) != 0) {
                whole.reporting[i] += part.reporting[i];
                whole.received[i] += part.received[i];
                whole.shown[i] |= part.shown[i];
                whole.marks[i] += part.marks[i];
                whole.gaps |= part.gaps & bit;
                shownByAll[i] &= part.shown[i];
            } else if (part.expected[i] > 0) {
                whole.gaps |= bit;
            }
        }
    }

    /** A part that is one unit in base periods: it counts once for all, less where it is silent. */
    private void coverSingle(Line part, long bits, long used) {
        if (bits == mask) {
            singles++;
            singleMarks += part.mark;
            long missing = bits & ~used;
            whole.gaps |= missing;
            for (long rest = missing; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                whole.reporting[i]--;
                whole.received[i]--;
                whole.marks[i] -= part.mark;
            }
            return;
        }
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole.expected[i]++;
            whole.due[i]++;
            if (has(used, i)) {
                whole.reporting[i]++;
                whole.received[i]++;
                whole.marks[i] += part.mark;
            } else {
                whole.gaps |= 1L << i;
            }
        }
    }

    private static boolean has(long bits, int i) {
        return (bits >>> i & 1) != 0;
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
        if (coverage) {
            coverMade(made);
        }
    }

    private void coverMade(long made) {
        for (long rest = made; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole.expected[i] += singles;
            whole.due[i] += singles;
            whole.reporting[i] += singles;
            whole.received[i] += singles;
            whole.marks[i] += singleMarks;
            if (isBase) {
                whole.shown[i] = 1;
            } else {
                whole.gaps |= shownByAll[i] == whole.shown[i] ? 0 : 1L << i;
            }
        }
    }
}
