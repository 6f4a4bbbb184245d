package vn.trucot.dataset.file;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;

/**
 * What one source says about one indicator, org unit, period and breakdown.
 *
 * @param publishedOn the day of the publication, as far as it is known: 2023-02-27, 2023-02 or 2023
 * @param note what the source adds
 */
public record StatedFigure(
        ObservationKey key,
        Figure figure,
        Source source,
        @Nullable String publishedOn,
        @Nullable String note) {

    /** One that was published nowhere. */
    public StatedFigure(ObservationKey key, Figure figure, Source source) {
        this(key, figure, source, null, null);
    }
}
