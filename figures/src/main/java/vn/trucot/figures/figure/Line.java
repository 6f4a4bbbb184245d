package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cells;
import vn.trucot.figures.cube.CubeView;

/**
 * The figures of one unit in a {@link Window}: sets of periods as bits, numbers as unscaled longs at one scale, and exact
 * decimals where those would not do. A value has one of three forms: a plain number; a ratio, whose parts add up; or a
 * quotient, which is a value worked out (a mean) whose parts mean nothing.
 */
public final class Line {

    private static final long[] TENS = new long[19];

    static {
        TENS[0] = 1;
        for (int i = 1; i < TENS.length; i++) {
            TENS[i] = TENS[i - 1] * 10;
        }
    }

    final int scale;
    final long[] numerators = new long[Window.WIDEST];
    final long[] denominators = new long[Window.WIDEST];
    final int[] sources = new int[Window.WIDEST];
    final Origin[] origins = new Origin[Window.WIDEST];

    /** Units that report, and that should. */
    final int[] reporting = new int[Window.WIDEST];

    final int[] expected = new int[Window.WIDEST];

    /** The same, of units times base periods. */
    final int[] received = new int[Window.WIDEST];

    final int[] due = new int[Window.WIDEST];

    /** The base periods that are shown, the first inside the period as the lowest bit. */
    final int[] shown = new int[Window.WIDEST];

    /** Tells sets of reports (units in base periods) apart; of what takes the last shorter period, of that one. */
    final long[] marks = new long[Window.WIDEST];

    /** Something was stated: a value, or that the indicator does not apply. */
    long stated;

    long valued;
    long ratios;
    long quotients;
    long demo;
    long ended;
    long notBegun;
    long incomparable;

    /** In one of the base periods that are shown not all units reported. */
    long gaps;

    /** The line is that of one unit that reports for itself in base periods: nothing is said per period, see {@link #spread}. */
    boolean single;

    /** The mark of that unit, and the periods in which it is not expected. */
    long mark;

    long nobody;

    /** The unit began in the period, and what it shows itself since is in the figure. */
    long young;

    /** And so is what was before. */
    long joined;

    private long exact;
    private BigDecimal @Nullable [] exactNumerators;
    private BigDecimal @Nullable [] exactDenominators;

    Line(int scale) {
        this.scale = scale;
    }

    /** Which of the four answers the figure of the i-th period of the window is. */
    public State state(int i) {
        if (!has(stated, i)) {
            return State.NO_DATA;
        }
        if (!has(valued, i)) {
            return State.NOT_APPLICABLE;
        }
        return isUndefined(i) ? State.UNDEFINED : State.VALUE;
    }

    public boolean isValue(int i) {
        return has(valued, i) && !isUndefined(i);
    }

    /** Whether anything generated is in one of the figures of the set. */
    public boolean isDemo(long periods) {
        return (demo & stated & periods) != 0;
    }

    /** Where the figure of the i-th period comes from; null if there is none. */
    public @Nullable Origin origin(int i) {
        return has(stated, i) ? origins[i] : null;
    }

    /** The number of the source in the cube of an own figure, else -1. */
    public int source(int i) {
        return origin(i) == Origin.OWN ? sources[i] : -1;
    }

    /** The exact numerator; null where there is no value, or one that is no sum. */
    public @Nullable BigDecimal statedNumerator(int i) {
        return has(valued & ~quotients, i) ? numerator(i) : null;
    }

    /** The exact denominator; null where there is none. */
    public @Nullable BigDecimal statedDenominator(int i) {
        return has(valued & ratios, i) ? denominator(i) : null;
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
        gaps = 0;
        young = 0;
        joined = 0;
        single = false;
        exact = 0;
    }

    /** Reads what a row states for the periods; denominators only count where the indicator is a ratio. */
    void read(long[] row, Window window, long mask, CubeView view, boolean asRatio) {
        int base = window.base();
        int from = base + Long.numberOfTrailingZeros(mask);
        int cell = Cells.find(row, from);
        if (cell < 0) {
            cell = -1 - cell;
        }
        int end = base + window.size();
        for (; cell < row.length; cell += Cells.WIDTH) {
            int period = Cells.period(row, cell);
            if (period >= end) {
                return;
            }
            int i = period - base;
            if ((mask >>> i & 1) != 0) {
                read(row, cell, i, view, asRatio);
            }
        }
    }

    private void read(long[] row, int cell, int i, CubeView view, boolean asRatio) {
        int statement = Cells.statement(row, cell);
        if (statement == Cells.WITHDRAWN) {
            return;
        }
        long bit = 1L << i;
        stated |= bit;
        origins[i] = Origin.OWN;
        int source = Cells.source(row, cell);
        sources[i] = source;
        if (view.isDemo(source)) {
            demo |= bit;
        }
        if (statement == Cells.NOT_APPLICABLE) {
            return;
        }
        valued |= bit;
        boolean ratio = asRatio && statement == Cells.RATIO;
        if (ratio) {
            ratios |= bit;
        }
        int up = scale - Cells.numeratorScale(row, cell);
        int denominatorUp = ratio ? scale - Cells.denominatorScale(row, cell) : 0;
        long numerator = Cells.numerator(row, cell);
        long denominator = ratio ? Cells.denominator(row, cell) : 0;
        if (up == 0 && denominatorUp == 0) {
            numerators[i] = numerator;
            denominators[i] = denominator;
        } else if (fits(numerator, up) && fits(denominator, denominatorUp)) {
            numerators[i] = numerator * TENS[up];
            denominators[i] = denominator * TENS[denominatorUp];
        } else {
            setExact(
                    i,
                    BigDecimal.valueOf(numerator, scale - up),
                    BigDecimal.valueOf(denominator, scale - denominatorUp));
        }
    }

    private static boolean fits(long number, int up) {
        return up == 0 || Math.abs(number) <= Long.MAX_VALUE / TENS[up];
    }

    boolean has(long bits, int i) {
        return (bits >>> i & 1) != 0;
    }

    BigDecimal numerator(int i) {
        return has(exact, i) && exactNumerators != null ? exactNumerators[i] : BigDecimal.valueOf(numerators[i], scale);
    }

    BigDecimal denominator(int i) {
        return has(exact, i) && exactDenominators != null
                ? exactDenominators[i]
                : BigDecimal.valueOf(denominators[i], scale);
    }

    private void setExact(int i, BigDecimal numerator, BigDecimal denominator) {
        BigDecimal[] tops = exactNumerators;
        BigDecimal[] bottoms = exactDenominators;
        if (tops == null || bottoms == null) {
            tops = new BigDecimal[Window.WIDEST];
            bottoms = new BigDecimal[Window.WIDEST];
            exactNumerators = tops;
            exactDenominators = bottoms;
        }
        tops[i] = numerator;
        bottoms[i] = denominator;
        exact |= 1L << i;
    }

    boolean isExact(int i) {
        return has(exact, i);
    }

    /** Whether the value is 0 of 0. */
    boolean isUndefined(int i) {
        return has(ratios, i) && (has(exact, i) ? denominator(i).signum() == 0 : denominators[i] == 0);
    }

    /** Takes a figure of another line as it is, with where it comes from and how complete it is. */
    void copy(int i, Line from, int j) {
        copyFigure(i, from, j);
        demo = set(demo, i, from.has(from.demo, j));
        origins[i] = from.origins[j];
        sources[i] = from.sources[j];
        copyCoverage(i, from, j);
    }

    /** Takes how complete another line's figure is. */
    void copyCoverage(int i, Line from, int j) {
        reporting[i] = from.reporting[j];
        expected[i] = from.expected[j];
        received[i] = from.received[j];
        due[i] = from.due[j];
        shown[i] = from.shown[j];
        marks[i] = from.marks[j];
        gaps = set(gaps, i, from.has(from.gaps, j));
    }

    /** Says how complete a figure is. */
    void cover(int i, int units, int ofUnits, int reports, int ofReports, int periods, long sets, boolean lacking) {
        reporting[i] = units;
        expected[i] = ofUnits;
        received[i] = reports;
        due[i] = ofReports;
        shown[i] = periods;
        marks[i] = sets;
        gaps = set(gaps, i, lacking);
    }

    /** Says per period what is said of the single unit at once. */
    void spread(long bits) {
        if (!single) {
            return;
        }
        single = false;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int units = has(stated, i) ? 1 : 0;
            int all = has(nobody, i) ? 0 : 1;
            cover(i, units, all, units, all, units, units == 1 ? mark : 0, false);
        }
    }

    /** Forgets what was stated for the periods. */
    void drop(long bits) {
        stated &= ~bits;
        valued &= ~bits;
        ratios &= ~bits;
        quotients &= ~bits;
        demo &= ~bits;
        exact &= ~bits;
    }

    /** Takes the numbers of another line's figure. */
    void copyFigure(int i, Line from, int j) {
        stated = set(stated, i, from.has(from.stated, j));
        valued = set(valued, i, from.has(from.valued, j));
        ratios = set(ratios, i, from.has(from.ratios, j));
        quotients = set(quotients, i, from.has(from.quotients, j));
        exact = set(exact, i, false);
        if (from.has(from.valued, j)) {
            copyNumbers(i, from, j, BigDecimal.ONE);
        }
    }

    private static long set(long bits, int i, boolean to) {
        return to ? bits | 1L << i : bits & ~(1L << i);
    }

    private void copyNumbers(int i, Line from, int j, BigDecimal share) {
        if (from.has(from.exact, j) || from.scale != scale || !isWhole(share)) {
            setExact(i, from.numerator(j).multiply(share), from.denominator(j).multiply(share));
        } else {
            numerators[i] = from.numerators[j];
            denominators[i] = from.denominators[j];
        }
    }

    /** Adds shares of figures to those that are here; all are plain numbers, or all ratios. */
    void add(Line from, long bits, BigDecimal share) {
        long slow = isWhole(share) && from.scale == scale ? (exact | from.exact) & bits : bits;
        long fresh = bits & ~valued;
        valued |= bits;
        stated |= bits;
        ratios |= bits & from.ratios;
        demo |= bits & from.demo;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            if ((fresh >>> i & 1) != 0) {
                exact &= ~(1L << i);
                copyNumbers(i, from, i, share);
            } else if ((slow >>> i & 1) != 0) {
                addExact(i, from, i, share);
            } else {
                addNumbers(i, from, i);
            }
        }
    }

    /** Adds a figure of another period. */
    void add(int i, Line from, int j) {
        long bit = 1L << i;
        demo |= from.has(from.demo, j) ? bit : 0;
        if ((valued & bit) == 0) {
            valued |= bit;
            stated |= bit;
            exact &= ~bit;
            ratios |= from.has(from.ratios, j) ? bit : 0;
            copyNumbers(i, from, j, BigDecimal.ONE);
        } else if (has(exact, i) || from.has(from.exact, j)) {
            addExact(i, from, j, BigDecimal.ONE);
        } else {
            addNumbers(i, from, j);
        }
    }

    private static boolean isWhole(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    private void addNumbers(int i, Line from, int j) {
        long a = numerators[i];
        long b = from.numerators[j];
        long sum = a + b;
        long c = denominators[i];
        long d = from.denominators[j];
        long below = c + d;
        if ((((a ^ sum) & (b ^ sum)) | ((c ^ below) & (d ^ below))) < 0) {
            addExact(i, from, j, BigDecimal.ONE);
        } else {
            numerators[i] = sum;
            denominators[i] = below;
        }
    }

    private void addExact(int i, Line from, int j, BigDecimal share) {
        setExact(
                i,
                numerator(i).add(from.numerator(j).multiply(share)),
                denominator(i).add(from.denominator(j).multiply(share)));
    }

    /** Sets a value that was worked out. */
    void setQuotient(int i, Rational value) {
        long bit = 1L << i;
        stated |= bit;
        valued |= bit;
        ratios &= ~bit;
        quotients |= bit;
        setExact(i, value.dividend(), value.divisor());
    }

    /** Sets 0 of 0. */
    void setUndefined(int i) {
        long bit = 1L << i;
        stated |= bit;
        valued |= bit;
        ratios |= bit;
        quotients &= ~bit;
        exact &= ~bit;
        numerators[i] = 0;
        denominators[i] = 0;
    }

    void originate(long bits, Origin origin) {
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            origins[Long.numberOfTrailingZeros(rest)] = origin;
        }
    }

    static long ten(int power) {
        return TENS[power];
    }

    @Override
    public String toString() {
        return "stated " + Long.toBinaryString(stated) + " " + Arrays.toString(numerators);
    }
}
