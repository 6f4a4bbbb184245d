package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cells;

/**
 * The numerators and denominators of a {@link Line}: unscaled longs at one scale, and exact decimals where those would not
 * do. Which of the two a number is shows nowhere but in the time it takes.
 */
final class Numbers {

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

    private long exact;
    private BigDecimal @Nullable [] exactNumerators;
    private BigDecimal @Nullable [] exactDenominators;

    Numbers(int scale) {
        this.scale = scale;
    }

    static long ten(int power) {
        return TENS[power];
    }

    /** Whether the numbers of the period are decimals: the longs say nothing then. */
    boolean isExact(int i) {
        return Window.has(exact, i);
    }

    BigDecimal numerator(int i) {
        return isExact(i) && exactNumerators != null ? exactNumerators[i] : BigDecimal.valueOf(numerators[i], scale);
    }

    BigDecimal denominator(int i) {
        return isExact(i) && exactDenominators != null
                ? exactDenominators[i]
                : BigDecimal.valueOf(denominators[i], scale);
    }

    boolean isOverZero(int i) {
        return isExact(i) ? denominator(i).signum() == 0 : denominators[i] == 0;
    }

    void clear() {
        exact = 0;
    }

    void drop(long bits) {
        exact &= ~bits;
    }

    /** Takes the numbers of a cell where there are none. */
    void read(int i, long[] row, int cell, boolean ratio) {
        int numeratorScale = Cells.numeratorScale(row, cell);
        int denominatorScale = ratio ? Cells.denominatorScale(row, cell) : scale;
        long numerator = Cells.numerator(row, cell);
        long denominator = ratio ? Cells.denominator(row, cell) : 0;
        if (numeratorScale == scale && denominatorScale == scale) {
            numerators[i] = numerator;
            denominators[i] = denominator;
        } else {
            rescale(i, numerator, numeratorScale, denominator, denominatorScale);
        }
    }

    private void rescale(int i, long numerator, int numeratorScale, long denominator, int denominatorScale) {
        int up = scale - numeratorScale;
        int denominatorUp = scale - denominatorScale;
        if (fits(numerator, up) && fits(denominator, denominatorUp)) {
            numerators[i] = numerator * TENS[up];
            denominators[i] = denominator * TENS[denominatorUp];
        } else {
            set(i, BigDecimal.valueOf(numerator, numeratorScale), BigDecimal.valueOf(denominator, denominatorScale));
        }
    }

    private static boolean fits(long number, int up) {
        return up == 0 || (up > 0 && Math.abs(number) <= Long.MAX_VALUE / TENS[up]);
    }

    void set(int i, BigDecimal numerator, BigDecimal denominator) {
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

    /** Sets 0 of 0. */
    void setZero(int i) {
        exact &= ~(1L << i);
        numerators[i] = 0;
        denominators[i] = 0;
    }

    /** Takes a share of other numbers. */
    void copy(int i, Numbers from, int j, BigDecimal share) {
        if (from.isExact(j) || from.scale != scale || !isWhole(share)) {
            set(i, from.numerator(j).multiply(share), from.denominator(j).multiply(share));
        } else {
            exact &= ~(1L << i);
            numerators[i] = from.numerators[j];
            denominators[i] = from.denominators[j];
        }
    }

    /**
     * Adds shares of other numbers of the same periods.
     *
     * @param fresh the periods in which there is nothing so far
     */
    void add(Numbers from, long bits, long fresh, BigDecimal share) {
        long decimals = (isWhole(share) && from.scale == scale ? exact | from.exact : -1L) & bits & ~fresh;
        for (long rest = fresh; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            copy(i, from, i, share);
        }
        for (long rest = decimals; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            addDecimals(i, from, i, share);
        }
        for (long rest = bits & ~fresh & ~decimals; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            addLongs(i, from, i);
        }
    }

    /** Adds the numbers of another period, of the same scale. */
    void add(int i, Numbers from, int j) {
        if (isExact(i) || from.isExact(j)) {
            addDecimals(i, from, j, BigDecimal.ONE);
        } else {
            addLongs(i, from, j);
        }
    }

    private static boolean isWhole(BigDecimal share) {
        return share.compareTo(BigDecimal.ONE) == 0;
    }

    private void addLongs(int i, Numbers from, int j) {
        long a = numerators[i];
        long b = from.numerators[j];
        long sum = a + b;
        long c = denominators[i];
        long d = from.denominators[j];
        long below = c + d;
        if ((((a ^ sum) & (b ^ sum)) | ((c ^ below) & (d ^ below))) < 0) {
            addDecimals(i, from, j, BigDecimal.ONE);
        } else {
            numerators[i] = sum;
            denominators[i] = below;
        }
    }

    private void addDecimals(int i, Numbers from, int j, BigDecimal share) {
        set(
                i,
                numerator(i).add(from.numerator(j).multiply(share)),
                denominator(i).add(from.denominator(j).multiply(share)));
    }

    @Override
    public String toString() {
        return Arrays.toString(numerators);
    }
}
