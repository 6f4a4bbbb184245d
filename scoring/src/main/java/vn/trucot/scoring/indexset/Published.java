package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;

/**
 * The indicators that hold what a ministry published: kept beside the computed score, never replaced by it and no part of it.
 *
 * @param outOf what the published score is out of; 1 if not given, as the values of a set are
 * @param items holds the published points of main indices and components, out of their maximum: of each by the breakdown
 *     {@link #ITEM} that is its code; left out where only totals are published
 */
public record Published(
        IndicatorCode score,
        @Nullable IndicatorCode rank,
        BigDecimal outOf,
        @Nullable IndicatorCode items) {

    /** The dimension that tells the items of a set apart. */
    public static final String ITEM = "scoreItem";

    public Published {
        Given.present("score", score);
        outOf = Objects.requireNonNullElse(outOf, BigDecimal.ONE);
        Given.positive("outOf", outOf);
    }

    /** A published score is a score and a rank: neither is what a computed one may be made of. */
    boolean holds(IndicatorCode indicator) {
        return indicator.equals(score) || indicator.equals(rank) || indicator.equals(items);
    }

    /** Where the points of an item stand. */
    public static Breakdown breakdownOf(String item) {
        return new Breakdown(new TreeMap<>(Map.of(ITEM, item)));
    }
}
