package vn.trucot.figures.figure;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;

/** Makes the figure of a period out of those of the shorter periods in it. */
final class OverTime {

    private static final long[] PLACES = new long[12];

    static {
        PLACES[0] = 1;
        for (int i = 1; i < PLACES.length; i++) {
            PLACES[i] = PLACES[i - 1] * 0x9E3779B97F4A7C15L;
        }
    }

    private final Rules rules;
    private final Line shorter;
    private final int basePeriods;

    /**
     * @param shorter the figures of the shorter periods
     * @param basePeriods how many base periods are in each of them
     */
    OverTime(Rules rules, Line shorter, int basePeriods) {
        this.rules = rules;
        this.shorter = shorter;
        this.basePeriods = basePeriods;
    }

    /** Sets a figure of the line from {@code count} shorter ones, if they make one. */
    void combine(int first, int count, Line line, int i) {
        long bits = shorter.stated & Window.bits(first, count);
        if (bits == 0) {
            return;
        }
        int last = Long.SIZE - 1 - Long.numberOfLeadingZeros(bits);
        switch (rules.acrossTime) {
            case SUM -> sum(bits, line, i);
            case LAST -> line.copy(i, shorter, last);
            case MEAN -> mean(bits, line, i);
            case NONE -> {
                return;
            }
        }
        long bit = 1L << i;
        if ((line.stated & bit) == 0 && (shorter.valued & bits) == 0) {
            line.copy(i, shorter, last);
        }
        if ((line.stated & bit) != 0) {
            line.originate(bit, Origin.TIME);
            line.demo |= rules.acrossTime == AcrossTime.LAST || (shorter.demo & bits) == 0 ? 0 : bit;
            cover(first, count, last, line, i);
        }
    }

    private void cover(int first, int count, int last, Line line, int i) {
        int received = 0;
        int due = 0;
        int shown = 0;
        long marks = 0;
        boolean gaps = false;
        for (int j = first; j < first + count; j++) {
            due += shorter.coverage.due[j];
            if (Window.has(shorter.stated, j)) {
                int position = (j - first) * basePeriods;
                received += shorter.coverage.received[j];
                shown |= shorter.coverage.shown[j] << position;
                marks += marksAt(position, shorter.coverage.marks[j]);
                gaps |= Window.has(shorter.coverage.gaps, j);
            }
        }
        if (rules.acrossTime == AcrossTime.LAST) {
            marks = shorter.coverage.marks[last];
            gaps = Window.has(shorter.coverage.gaps, last);
        }
        line.coverage.set(
                i,
                shorter.coverage.reporting[last],
                shorter.coverage.expected[last],
                received,
                due,
                shown,
                marks,
                gaps);
    }

    /** The marks of reports of a base period inside a longer one: they differ from place to place, and still add up. */
    static long marksAt(int position, long marks) {
        return marks * PLACES[position];
    }

    private void sum(long bits, Line line, int i) {
        long simple = rules.additive(shorter) & bits;
        for (long rest = simple; rest != 0; rest &= rest - 1) {
            line.add(i, shorter, Long.numberOfTrailingZeros(rest));
        }
        if (rules.ratio) {
            return;
        }
        for (long rest = shorter.valued & bits & ~simple; rest != 0; rest &= rest - 1) {
            Rational term = rules.exact(shorter, Long.numberOfTrailingZeros(rest));
            if (term != null) {
                Rational known = Window.has(line.valued, i) ? rules.exact(line, i) : null;
                line.setQuotient(i, known == null ? term : known.plus(term));
            }
        }
        if ((shorter.valued & bits) != 0 && !Window.has(line.valued, i)) {
            line.setUndefined(i);
        }
    }

    private void mean(long bits, Line line, int i) {
        @Nullable Rational sum = null;
        int count = 0;
        for (long rest = shorter.valued & bits; rest != 0; rest &= rest - 1) {
            Rational value = rules.exact(shorter, Long.numberOfTrailingZeros(rest));
            if (value != null) {
                sum = sum == null ? value : sum.plus(value);
                count++;
            }
        }
        if (sum != null) {
            line.setQuotient(i, sum.over(Rational.of(count)));
        } else if ((shorter.valued & bits) != 0) {
            line.setUndefined(i);
        }
    }
}
