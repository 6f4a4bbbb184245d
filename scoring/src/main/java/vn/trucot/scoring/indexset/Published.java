package vn.trucot.scoring.indexset;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;

/** The indicators that hold what a ministry published: kept beside the computed score, never replaced by it. */
public record Published(IndicatorCode score, @Nullable IndicatorCode rank) {

    public Published {
        Given.present("score", score);
    }
}
