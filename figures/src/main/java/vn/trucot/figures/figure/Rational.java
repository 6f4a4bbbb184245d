package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An exact number, which need not have a finite decimal form: it is rounded only when it is printed, so a third and two
 * thirds are one. Equal is what is the same number, however it is divided.
 *
 * @param dividend not reduced by what it has in common with the divisor, for that costs more than it saves in sums of some
 *     tens of terms
 * @param divisor above zero
 */
public record Rational(BigDecimal dividend, BigDecimal divisor) implements Comparable<Rational> {

    public static final Rational ZERO = of(BigDecimal.ZERO);
    public static final Rational ONE = of(BigDecimal.ONE);

    private static final int PLACES_OF_HASH = 9;

    public Rational {
        if (divisor.signum() < 0) {
            dividend = dividend.negate();
            divisor = divisor.negate();
        }
        if (divisor.signum() == 0) {
            throw new ArithmeticException(dividend + " cannot be divided by 0");
        }
    }

    public static Rational of(BigDecimal number) {
        return new Rational(number, BigDecimal.ONE);
    }

    public static Rational of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    public Rational plus(Rational other) {
        return divisor.compareTo(other.divisor) == 0
                ? new Rational(dividend.add(other.dividend), divisor)
                : new Rational(
                        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                        divisor.multiply(other.divisor));
    }

    public Rational minus(Rational other) {
        return plus(new Rational(other.dividend.negate(), other.divisor));
    }

    public Rational times(BigDecimal factor) {
        return new Rational(dividend.multiply(factor), divisor);
    }

    public Rational times(Rational other) {
        return new Rational(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    /** The quotient; {@link ArithmeticException} for a divisor of zero. */
    public Rational over(Rational other) {
        return new Rational(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
    }

    /** This number, but at least zero and at most one. */
    public Rational withinUnit() {
        if (dividend.signum() <= 0) {
            return ZERO;
        }
        return dividend.compareTo(divisor) >= 0 ? ONE : this;
    }

    public boolean isZero() {
        return dividend.signum() == 0;
    }

    /** Rounded half up to so many places, all of which are kept. */
    public BigDecimal round(int places) {
        return dividend.divide(divisor, places, RoundingMode.HALF_UP);
    }

    /** Rounded half up, without trailing zeros. */
    public BigDecimal at(int decimals) {
        return plain(round(decimals));
    }

    /** In full where it has an end within 34 digits, else its first 34 digits; without trailing zeros. */
    public BigDecimal toDecimal() {
        return plain(dividend.divide(divisor, MathContext.DECIMAL128));
    }

    /** The same number without trailing zeros after the point. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Rational other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational rational && compareTo(rational) == 0;
    }

    @Override
    public int hashCode() {
        return round(PLACES_OF_HASH).hashCode();
    }

    @Override
    public String toString() {
        return dividend.toPlainString() + "/" + divisor.toPlainString();
    }
}
