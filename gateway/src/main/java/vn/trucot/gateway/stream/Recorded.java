package vn.trucot.gateway.stream;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;

/**
 * A figure that changed; without a figure it was withdrawn.
 *
 * @param epoch of the event, with its revision
 * @param before the figure in force until then; null if there was none or it is not known
 */
public record Recorded(
        Instant at,
        ObservationKey key,
        @Nullable Figure figure,
        @Nullable Source source,
        @Nullable Figure before,
        long epoch,
        long revision) {

    /** The order of what was recorded together: the latest period is what most ask for. */
    static final Comparator<Recorded> LATEST_PERIOD_FIRST = Comparator.comparing(
                    (Recorded recorded) -> recorded.key().period())
            .reversed()
            .thenComparing(Recorded::key);
}
