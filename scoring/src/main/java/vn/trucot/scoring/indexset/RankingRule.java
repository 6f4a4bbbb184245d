package vn.trucot.scoring.indexset;

import java.math.BigDecimal;

/**
 * How units are ranked by a set.
 *
 * @param leastShare the part of the maximum that applies to a unit which must have been scored for it to be ranked, 0 to 1
 */
public record RankingRule(Compares compares, BigDecimal leastShare) {

    /** What a rank compares. */
    public enum Compares {
        /** Points over the maximum that could be scored: what nobody reported counts neither for nor against. */
        SCORED_SHARE,
        /** Points: what could not be scored counts like a zero. */
        POINTS
    }

    static final RankingRule USUAL = new RankingRule(Compares.SCORED_SHARE, new BigDecimal("0.5"));

    public RankingRule {
        Given.present("compares", compares);
        Given.present("leastShare", leastShare);
        Given.that(
                leastShare.signum() >= 0 && leastShare.compareTo(BigDecimal.ONE) <= 0,
                "leastShare: " + leastShare.toPlainString() + " is not between 0 and 1");
    }
}
