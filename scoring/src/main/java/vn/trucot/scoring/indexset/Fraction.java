package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number: points are added and divided as fractions and rounded only when they are printed, so a third of the
 * points and two thirds of the points are all of them.
 */
public final class Fraction implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    private final BigInteger numerator;
    /** Above zero; not reduced, for reducing costs more than it saves in sums of some tens of terms. */
    private final BigInteger denominator;

    private Fraction(BigInteger numerator, BigInteger denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    public Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        return new Fraction(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    public Fraction minus(Fraction other) {
        return plus(new Fraction(other.numerator.negate(), other.denominator));
    }

    public Fraction times(Fraction other) {
        return new Fraction(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
    }

    /** The quotient; {@link ArithmeticException} for a divisor of zero. */
    public Fraction over(Fraction divisor) {
        if (divisor.isZero()) {
            throw new ArithmeticException("division of a fraction by zero");
        }
        BigInteger above = numerator.multiply(divisor.denominator);
        BigInteger below = denominator.multiply(divisor.numerator);
        return below.signum() < 0 ? new Fraction(above.negate(), below.negate()) : new Fraction(above, below);
    }

    /** This number, but at least zero and at most one. */
    public Fraction withinUnit() {
        if (numerator.signum() <= 0) {
            return ZERO;
        }
        return numerator.compareTo(denominator) >= 0 ? ONE : this;
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** The number rounded half up to so many places. */
    public BigDecimal round(int places) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), places, RoundingMode.HALF_UP);
    }

    /** The number in full when it has an end within 34 digits, else its first 34 digits. */
    public BigDecimal toDecimal() {
        BigDecimal decimal = new BigDecimal(numerator)
                .divide(new BigDecimal(denominator), MathContext.DECIMAL128)
                .stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0) : decimal;
    }

    @Override
    public int compareTo(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fraction fraction && compareTo(fraction) == 0;
    }

    @Override
    public int hashCode() {
        return round(9).hashCode();
    }

    @Override
    public String toString() {
        return numerator + "/" + denominator;
    }
}
