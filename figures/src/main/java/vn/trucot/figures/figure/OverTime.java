package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;

/** Makes the figure of a period out of those of the shorter periods in it. */
final class OverTime {

    private OverTime() {}

    /** Sets a figure of the line from all of the shorter line, if they make one. */
    static void combine(Rules rules, Line shorter, Line line, int i, Origin origin) {
        if (shorter.stated == 0) {
            return;
        }
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(shorter.stated);
        switch (rules.acrossTime) {
            case SUM -> sum(rules, shorter, line, i);
            case LAST -> line.copy(i, shorter, last);
            case MEAN -> mean(rules, shorter, line, i);
            case NONE -> {}
        }
        long bit = 1L << i;
        if ((line.stated & bit) == 0 && shorter.valued == 0 && rules.acrossTime != AcrossTime.NONE) {
            line.copy(i, shorter, last);
        }
        if ((line.stated & bit) != 0) {
            line.originate(bit, origin);
            line.demo |= rules.acrossTime == AcrossTime.LAST || shorter.demo == 0 ? 0 : bit;
            line.reporting[i] = shorter.reporting[last];
            line.expected[i] = shorter.expected[last];
        }
    }

    private static void sum(Rules rules, Line shorter, Line line, int i) {
        long simple = rules.additive(shorter);
        for (long rest = simple; rest != 0; rest &= rest - 1) {
            line.add(i, shorter, Long.numberOfTrailingZeros(rest));
        }
        if (rules.ratio) {
            return;
        }
        for (long rest = shorter.valued & ~simple; rest != 0; rest &= rest - 1) {
            Quotient term = rules.exact(shorter, Long.numberOfTrailingZeros(rest));
            if (term != null) {
                Quotient known = line.has(line.valued, i) ? rules.exact(line, i) : null;
                line.setQuotient(i, known == null ? term : known.plus(term));
            }
        }
        if (shorter.valued != 0 && !line.has(line.valued, i)) {
            line.setUndefined(i);
        }
    }

    private static void mean(Rules rules, Line shorter, Line line, int i) {
        @Nullable Quotient sum = null;
        int count = 0;
        for (long rest = shorter.valued; rest != 0; rest &= rest - 1) {
            Quotient value = rules.exact(shorter, Long.numberOfTrailingZeros(rest));
            if (value != null) {
                sum = sum == null ? value : sum.plus(value);
                count++;
            }
        }
        if (sum != null) {
            line.setQuotient(i, sum.dividedBy(Quotient.of(BigDecimal.valueOf(count))));
        } else if (shorter.valued != 0) {
            line.setUndefined(i);
        }
    }
}
