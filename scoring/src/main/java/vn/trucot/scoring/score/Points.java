package vn.trucot.scoring.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Rational;

/**
 * Points of a part of an index set, exact.
 *
 * @param reached what was reached of {@code scored}
 * @param scored the part of the maximum that could be judged; what has no data is missing here, not counted as zero
 * @param applicable the part of the maximum that the set can judge and that applies to the unit: what could be scored with
 *     every figure there
 * @param maximum what the index set gives, less main indices of which nothing applies
 */
public record Points(Rational reached, Rational scored, Rational applicable, Rational maximum) {

    private static final int PLACES = 4;

    static Points none(Rational maximum) {
        return new Points(Rational.ZERO, Rational.ZERO, Rational.ZERO, maximum);
    }

    /** The same points counted towards another maximum. */
    Points outOf(Rational otherMaximum) {
        return new Points(reached, scored, applicable, otherMaximum);
    }

    Points plus(Points other) {
        return new Points(
                reached.plus(other.reached),
                scored.plus(other.scored),
                applicable.plus(other.applicable),
                maximum.plus(other.maximum));
    }

    /** Whether anything could be judged at all. */
    public boolean isScored() {
        return !scored.isZero();
    }

    /** Points over the maximum, four places, as the Ministry prints it; null if nothing could be judged. */
    public @Nullable BigDecimal value() {
        return isScored() && !maximum.isZero() ? reached.over(maximum).round(PLACES) : null;
    }

    /** Points over what could be judged, four places; null if that is nothing. */
    public @Nullable BigDecimal valueOfScored() {
        return isScored() ? reached.over(scored).round(PLACES) : null;
    }

    /** What was scored over what applies, four places; null if nothing applies. */
    public @Nullable BigDecimal share() {
        return applicable.isZero() ? null : scored.over(applicable).round(PLACES);
    }

    /** Whether at least this part of what applies was scored. */
    public boolean isScoredAtLeast(BigDecimal leastShare) {
        return scored.compareTo(applicable.times(Rational.of(leastShare))) >= 0;
    }

    /** The points, rounded to four places. */
    public BigDecimal rounded() {
        return reached.round(PLACES);
    }

    /** These points less earlier ones, both as they are printed: whoever subtracts the two he sees gets the same. */
    public BigDecimal since(Points earlier) {
        return rounded().subtract(earlier.rounded());
    }
}
