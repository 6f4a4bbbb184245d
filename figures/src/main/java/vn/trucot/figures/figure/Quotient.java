package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact number that need not have a finite decimal form; the divisor is above zero. */
public record Quotient(BigDecimal dividend, BigDecimal divisor) implements Comparable<Quotient> {

    public Quotient {
        if (divisor.signum() < 0) {
            dividend = dividend.negate();
            divisor = divisor.negate();
        }
        if (divisor.signum() == 0) {
            throw new ArithmeticException(dividend + " cannot be divided by 0");
        }
    }

    public static Quotient of(BigDecimal number) {
        return new Quotient(number, BigDecimal.ONE);
    }

    public Quotient plus(Quotient other) {
        return divisor.compareTo(other.divisor) == 0
                ? new Quotient(dividend.add(other.dividend), divisor)
                : new Quotient(
                        dividend.multiply(other.divisor).add(other.dividend.multiply(divisor)),
                        divisor.multiply(other.divisor));
    }

    public Quotient minus(Quotient other) {
        return plus(new Quotient(other.dividend.negate(), other.divisor));
    }

    public Quotient times(BigDecimal factor) {
        return new Quotient(dividend.multiply(factor), divisor);
    }

    public Quotient times(Quotient other) {
        return new Quotient(dividend.multiply(other.dividend), divisor.multiply(other.divisor));
    }

    /** {@link ArithmeticException} if the other one is zero. */
    public Quotient dividedBy(Quotient other) {
        return new Quotient(dividend.multiply(other.divisor), divisor.multiply(other.dividend));
    }

    /** Rounded half up, without trailing zeros. */
    public BigDecimal at(int decimals) {
        BigDecimal rounded = dividend.divide(divisor, decimals, RoundingMode.HALF_UP);
        return plain(rounded);
    }

    /** The same number without trailing zeros after the point. */
    public static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    @Override
    public int compareTo(Quotient other) {
        return dividend.multiply(other.divisor).compareTo(other.dividend.multiply(divisor));
    }
}
