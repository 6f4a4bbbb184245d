package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.RankingRule;
import vn.trucot.scoring.score.Points;

/** How many more points a wish takes; below zero for one that is more than met. */
public final class Wish {

    /** Half of the last place that ranks compare: what is equal as printed is equal in rank. */
    private static final BigDecimal HALF_OF_SHARE = new BigDecimal("0.00005");

    private static final BigDecimal HALF_OF_POINTS = new BigDecimal("0.005");

    private Wish() {}

    /** To reach so many points of the total. */
    public static Rational points(BigDecimal wished, Points now) {
        return Rational.of(wished).minus(now.reached());
    }

    /**
     * To share a place or to stand before it, the others staying as they are.
     *
     * @param others what the others compare, as printed
     * @param rank from 1
     */
    public static Rational rank(int rank, List<BigDecimal> others, Points now, RankingRule ranking) {
        if (rank > others.size()) {
            return Rational.ZERO;
        }
        BigDecimal there =
                others.stream().sorted(Comparator.reverseOrder()).toList().get(rank - 1);
        Rational wished =
                switch (ranking.compares()) {
                    case SCORED_SHARE ->
                        Rational.of(there.subtract(HALF_OF_SHARE)).times(now.scored());
                    case POINTS -> Rational.of(there.subtract(HALF_OF_POINTS));
                };
        return wished.minus(now.reached());
    }
}
