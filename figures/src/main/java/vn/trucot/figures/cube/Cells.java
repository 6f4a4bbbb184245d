package vn.trucot.figures.cube;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Figure;

/**
 * A row of cells, one per period, packed into one array and sorted by period code: four numbers a cell, which are what it
 * says (period, what is stated, scales, source), its stamp, numerator and denominator (unscaled). Places not yet used sort last.
 */
public final class Cells {

    /** Nobody states the key any more; the stamp stays, so that an older state cannot come back. */
    public static final int WITHDRAWN = 0;

    public static final int NOT_APPLICABLE = 1;
    public static final int NUMBER = 2;
    public static final int RATIO = 3;

    /** Numbers per cell. */
    public static final int WIDTH = 4;

    private static final int STAMP = 1;
    private static final int NUMERATOR = 2;
    private static final int DENOMINATOR = 3;
    private static final int SOURCE_BITS = 32;
    private static final int SCALE_BITS = 5;
    private static final int SCALE_MASK = (1 << SCALE_BITS) - 1;
    private static final int DENOMINATOR_SCALE_SHIFT = SOURCE_BITS;
    private static final int NUMERATOR_SCALE_SHIFT = DENOMINATOR_SCALE_SHIFT + SCALE_BITS;
    private static final int STATEMENT_SHIFT = NUMERATOR_SCALE_SHIFT + SCALE_BITS;
    private static final int PERIOD_SHIFT = 63 - PeriodCode.BITS;
    private static final long UNUSED = Long.MAX_VALUE;

    private Cells() {}

    /** Where the cell of the period starts, or {@code -1 - start} of where it would be inserted. */
    public static int find(long[] row, int period) {
        int guess = (period - period(row, 0)) * WIDTH;
        if (guess >= 0 && guess < row.length && period(row, guess) == period) {
            return guess;
        }
        int low = 0;
        int high = row.length / WIDTH - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = period(row, middle * WIDTH);
            if (found < period) {
                low = middle + 1;
            } else if (found > period) {
                high = middle - 1;
            } else {
                return middle * WIDTH;
            }
        }
        return -1 - low * WIDTH;
    }

    /** The code of the cell's period; above every code where nothing is held. */
    public static int period(long[] row, int cell) {
        return (int) (row[cell] >>> PERIOD_SHIFT);
    }

    public static boolean isUsed(long[] row, int cell) {
        return row[cell] != UNUSED;
    }

    /** One of {@link #WITHDRAWN}, {@link #NOT_APPLICABLE}, {@link #NUMBER}, {@link #RATIO}. */
    public static int statement(long[] row, int cell) {
        return (int) (row[cell] >>> STATEMENT_SHIFT) & 3;
    }

    public static int source(long[] row, int cell) {
        return (int) row[cell];
    }

    public static int numeratorScale(long[] row, int cell) {
        return (int) (row[cell] >>> NUMERATOR_SCALE_SHIFT) & SCALE_MASK;
    }

    public static int denominatorScale(long[] row, int cell) {
        return (int) (row[cell] >>> DENOMINATOR_SCALE_SHIFT) & SCALE_MASK;
    }

    public static long numerator(long[] row, int cell) {
        return row[cell + NUMERATOR];
    }

    public static long denominator(long[] row, int cell) {
        return row[cell + DENOMINATOR];
    }

    static long stamp(long[] row, int cell) {
        return row[cell + STAMP];
    }

    static Figure figure(long[] row, int cell) {
        return switch (statement(row, cell)) {
            case NUMBER -> Figure.of(BigDecimal.valueOf(numerator(row, cell), numeratorScale(row, cell)));
            case RATIO ->
                new Figure(
                        BigDecimal.valueOf(numerator(row, cell), numeratorScale(row, cell)),
                        BigDecimal.valueOf(denominator(row, cell), denominatorScale(row, cell)));
            default -> Figure.NOT_APPLICABLE;
        };
    }

    static long[] empty() {
        return unused(1);
    }

    private static long[] unused(int cells) {
        long[] row = new long[cells * WIDTH];
        Arrays.fill(row, UNUSED);
        return row;
    }

    /** The row with place for a cell at the start given by {@link #find} for a period it does not hold. */
    static long[] insert(long[] row, int cell) {
        boolean full = isUsed(row, row.length - WIDTH);
        int cells = row.length / WIDTH;
        long[] wider = full ? unused(cells + Math.clamp(cells / 2, 1, 12)) : row;
        if (full) {
            System.arraycopy(row, 0, wider, 0, cell);
        }
        int rest = (full ? row.length : row.length - WIDTH) - cell;
        System.arraycopy(row, cell, wider, cell + WIDTH, rest);
        return wider;
    }

    /** Writes the cell; without a figure it becomes withdrawn. */
    static void write(long[] row, int cell, int period, long stamp, @Nullable Figure figure, int source) {
        BigDecimal numerator = figure == null ? null : figure.numerator();
        BigDecimal denominator = figure == null ? null : figure.denominator();
        int statement =
                figure == null ? WITHDRAWN : numerator == null ? NOT_APPLICABLE : denominator == null ? NUMBER : RATIO;
        row[cell] = (long) period << PERIOD_SHIFT
                | (long) statement << STATEMENT_SHIFT
                | (long) scale(numerator) << NUMERATOR_SCALE_SHIFT
                | (long) scale(denominator) << DENOMINATOR_SCALE_SHIFT
                | source;
        row[cell + STAMP] = stamp;
        row[cell + NUMERATOR] = unscaled(numerator);
        row[cell + DENOMINATOR] = unscaled(denominator);
    }

    private static int scale(@Nullable BigDecimal number) {
        return number == null ? 0 : number.scale();
    }

    private static long unscaled(@Nullable BigDecimal number) {
        if (number == null) {
            return 0;
        }
        return number.scale() == 0
                ? number.longValueExact()
                : number.unscaledValue().longValueExact();
    }
}
