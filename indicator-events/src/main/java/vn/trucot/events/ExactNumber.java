package vn.trucot.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The one form of a number: without trailing zeros, so that equal values are equal objects and equal texts. */
public final class ExactNumber {

    private ExactNumber() {}

    /** The number in its one form; {@link InvalidTerm} names it when it has more digits than are exact everywhere. */
    public static BigDecimal canonical(String term, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.scale() == 0 && number.precision() <= Figure.DIGITS) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        // scale and precision apart: their difference overflows for 1E+2147483647
        if (stripped.precision() > Figure.DIGITS
                || stripped.scale() > Figure.DIGITS
                || stripped.scale() < -Figure.DIGITS
                || stripped.precision() - Math.min(stripped.scale(), 0) > Figure.DIGITS) {
            throw new InvalidTerm(
                    term,
                    number.toString(),
                    "write at most " + Figure.DIGITS + " significant digits and as many decimal places");
        }
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The same for a number that may be absent. */
    public static @Nullable BigDecimal canonicalOrNull(String term, @Nullable BigDecimal number) {
        return number == null ? null : canonical(term, number);
    }
}
