package vn.trucot.scoring.indexset;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;

/**
 * The indicators that hold what a ministry published: kept beside the computed score, never replaced by it and no part of it.
 *
 * @param outOf what the published score is out of; 1 if not given, as the values of a set are
 */
public record Published(IndicatorCode score, @Nullable IndicatorCode rank, BigDecimal outOf) {

    public Published {
        Given.present("score", score);
        outOf = Objects.requireNonNullElse(outOf, BigDecimal.ONE);
        Given.positive("outOf", outOf);
    }

    /** A published score is a score and a rank: neither is what a computed one may be made of. */
    boolean holds(IndicatorCode indicator) {
        return indicator.equals(score) || indicator.equals(rank);
    }
}
