package vn.trucot.pillar.criteria;

import java.math.BigDecimal;
import vn.trucot.figures.figure.Rational;

/**
 * The least that is enough.
 *
 * @param inclusive whether the value itself is enough ({@code atLeast}); if not, it has to be passed ({@code above})
 */
record Bound(BigDecimal value, boolean inclusive) implements Comparable<Bound> {

    boolean isReachedBy(Rational number) {
        int order = number.compareTo(Rational.of(value));
        return inclusive ? order >= 0 : order > 0;
    }

    /** What is needed up to the bound; zero if it is only to be passed. */
    Rational missing(Rational number) {
        Rational missing = Rational.of(value).minus(number);
        return missing.compareTo(Rational.ZERO) > 0 ? missing : Rational.ZERO;
    }

    @Override
    public int compareTo(Bound other) {
        int order = value.compareTo(other.value);
        return order != 0 ? order : Boolean.compare(other.inclusive, inclusive);
    }
}
