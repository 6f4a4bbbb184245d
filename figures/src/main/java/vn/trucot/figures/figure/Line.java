package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cells;
import vn.trucot.figures.cube.CubeView;

/**
 * The figures of one unit in a {@link Window}, with sets of periods as bits. A value has one of three forms: a plain number;
 * a ratio, whose parts add up; or a quotient, which is a value worked out (a mean) whose parts mean nothing.
 */
public final class Line {

    final Numbers numbers;
    final LineCoverage coverage = new LineCoverage();
    private final int[] sources = new int[Window.WIDEST];
    private final Origin[] origins = new Origin[Window.WIDEST];

    /** Something was stated: a value, or that the indicator does not apply. */
    long stated;

    long valued;
    long ratios;
    long quotients;
    long demo;
    long ended;
    long notBegun;
    long incomparable;

    /** The unit began in the period, and what it shows itself since is in the figure. */
    long sinceBeginning;

    /** And so is what was before. */
    long beforeAndSince;

    Line(int scale) {
        this.numbers = new Numbers(scale);
    }

    /** Which of the four answers the figure of the i-th period of the window is. */
    public State state(int i) {
        if (!Window.has(stated, i)) {
            return State.NO_DATA;
        }
        if (!Window.has(valued, i)) {
            return State.NOT_APPLICABLE;
        }
        return isUndefined(i) ? State.UNDEFINED : State.VALUE;
    }

    public boolean isValue(int i) {
        return Window.has(valued, i) && !isUndefined(i);
    }

    /** Whether the value is 0 of 0. */
    boolean isUndefined(int i) {
        return Window.has(ratios, i) && numbers.isOverZero(i);
    }

    /** Whether anything generated is in one of the figures of the set. */
    public boolean isDemo(long periods) {
        return (demo & stated & periods) != 0;
    }

    /** Where the figure of the i-th period comes from; null if there is none. */
    public @Nullable Origin origin(int i) {
        return Window.has(stated, i) ? origins[i] : null;
    }

    /** The number of the source in the cube of an own figure, else -1. */
    public int source(int i) {
        return origin(i) == Origin.OWN ? sources[i] : -1;
    }

    /** The exact numerator; null where there is no value, or one that is no sum. */
    public @Nullable BigDecimal statedNumerator(int i) {
        return Window.has(valued & ~quotients, i) ? numbers.numerator(i) : null;
    }

    /** The exact denominator; null where there is none. */
    public @Nullable BigDecimal statedDenominator(int i) {
        return Window.has(valued & ratios, i) ? numbers.denominator(i) : null;
    }

    void clear() {
        stated = 0;
        valued = 0;
        ratios = 0;
        quotients = 0;
        demo = 0;
        ended = 0;
        notBegun = 0;
        incomparable = 0;
        sinceBeginning = 0;
        beforeAndSince = 0;
        numbers.clear();
        coverage.clear();
    }

    /** Reads what a row states for the periods; denominators only count where the indicator is a ratio. */
    void read(long[] row, Window window, long mask, CubeView view, boolean asRatio) {
        int base = window.base();
        int end = base + window.size();
        int cell = Cells.find(row, base + Long.numberOfTrailingZeros(mask));
        long here = 0;
        long values = 0;
        long rates = 0;
        long generated = 0;
        for (cell = cell < 0 ? -1 - cell : cell; cell < row.length; cell += Cells.WIDTH) {
            int period = Cells.period(row, cell);
            if (period >= end) {
                break;
            }
            int i = period - base;
            int statement = Cells.statement(row, cell);
            if (statement == Cells.WITHDRAWN || !Window.has(mask, i)) {
                continue;
            }
            long bit = 1L << i;
            int source = Cells.source(row, cell);
            here |= bit;
            sources[i] = source;
            generated |= view.isDemo(source) ? bit : 0;
            if (statement != Cells.NOT_APPLICABLE) {
                boolean ratio = asRatio && statement == Cells.RATIO;
                values |= bit;
                rates |= ratio ? bit : 0;
                numbers.read(i, row, cell, ratio);
            }
        }
        stated |= here;
        valued |= values;
        ratios |= rates;
        demo |= generated;
        originate(here, Origin.OWN);
    }

    /** Forgets what was stated for the periods. */
    void drop(long bits) {
        stated &= ~bits;
        valued &= ~bits;
        ratios &= ~bits;
        quotients &= ~bits;
        demo &= ~bits;
        numbers.drop(bits);
    }

    /** Takes a figure of another line as it is, with where it comes from and how complete it is. */
    void copy(int i, Line from, int j) {
        copyFigure(i, from, j);
        demo = Window.with(demo, i, Window.has(from.demo, j));
        origins[i] = from.origins[j];
        sources[i] = from.sources[j];
        coverage.copy(i, from.coverage, j);
    }

    /** Takes the numbers of another line's figure. */
    void copyFigure(int i, Line from, int j) {
        stated = Window.with(stated, i, Window.has(from.stated, j));
        valued = Window.with(valued, i, Window.has(from.valued, j));
        ratios = Window.with(ratios, i, Window.has(from.ratios, j));
        quotients = Window.with(quotients, i, Window.has(from.quotients, j));
        numbers.drop(1L << i);
        if (Window.has(from.valued, j)) {
            numbers.copy(i, from.numbers, j, BigDecimal.ONE);
        }
    }

    /** Adds shares of figures to those that are here; all are plain numbers, or all ratios. */
    void add(Line from, long bits, BigDecimal share) {
        long fresh = bits & ~valued;
        valued |= bits;
        stated |= bits;
        ratios |= bits & from.ratios;
        demo |= bits & from.demo;
        numbers.add(from.numbers, bits, fresh, share);
    }

    /** Adds a figure of another period. */
    void add(int i, Line from, int j) {
        long bit = 1L << i;
        demo |= Window.has(from.demo, j) ? bit : 0;
        if (Window.has(valued, i)) {
            numbers.add(i, from.numbers, j);
            return;
        }
        valued |= bit;
        stated |= bit;
        ratios |= Window.has(from.ratios, j) ? bit : 0;
        numbers.copy(i, from.numbers, j, BigDecimal.ONE);
    }

    /** Sets a value that was worked out. */
    void setQuotient(int i, Rational value) {
        long bit = 1L << i;
        stated |= bit;
        valued |= bit;
        ratios &= ~bit;
        quotients |= bit;
        numbers.set(i, value.dividend(), value.divisor());
    }

    /** Sets 0 of 0. */
    void setUndefined(int i) {
        long bit = 1L << i;
        stated |= bit;
        valued |= bit;
        ratios |= bit;
        quotients &= ~bit;
        numbers.setZero(i);
    }

    void originate(long bits, Origin origin) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            origins[Long.numberOfTrailingZeros(rest)] = origin;
        }
    }

    @Override
    public String toString() {
        return "stated " + Long.toBinaryString(stated) + " " + numbers;
    }
}
