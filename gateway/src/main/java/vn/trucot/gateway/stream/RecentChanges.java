package vn.trucot.gateway.stream;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.gateway.cube.Applied;
import vn.trucot.gateway.cube.Cube;
import vn.trucot.gateway.feed.CubeFeed;

/**
 * Keeps the newest figures by the time they were recorded, so that after a start it knows the same as before. A withdrawal
 * carries no time: it is known only to those who saw it happen.
 */
@Startup(RecentChanges.BEFORE_READING)
@ApplicationScoped
class RecentChanges {

    static final int KEPT = 500;

    /** Listens before the first event is read, and before the stream tells of one: who then asks finds it here. */
    static final int BEFORE_READING = 1_000;

    /** A figure that changed; without a figure it was withdrawn. */
    record Recorded(
            Instant at,
            ObservationKey key,
            @Nullable Figure figure,
            @Nullable Source source) {}

    private static final Comparator<Recorded> OLDEST_FIRST = Comparator.comparing(Recorded::at)
            .thenComparing(recorded -> recorded.key().toString());

    private final Clock clock;
    private final BooleanSupplier caughtUp;
    private final PriorityQueue<Recorded> newest = new PriorityQueue<>(KEPT + 1, OLDEST_FIRST);
    private LocalDate day = LocalDate.MIN;
    private long ofDay;

    @Inject
    RecentChanges(Cube cube, CubeFeed feed, Clock clock) {
        this(cube, () -> feed.status().caughtUp(), clock);
    }

    RecentChanges(Cube cube, BooleanSupplier caughtUp, Clock clock) {
        this.clock = clock;
        this.caughtUp = caughtUp;
        cube.onChange(this::take);
    }

    /** Newest first. */
    synchronized List<Recorded> newestFirst() {
        return newest.stream().sorted(OLDEST_FIRST.reversed()).toList();
    }

    /** How many figures were recorded on the present day. */
    synchronized long today() {
        return LocalDate.now(clock).equals(day) ? ofDay : 0;
    }

    private synchronized void take(Applied applied) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            ofDay = 0;
        }
        Instant midnight = today.atStartOfDay(clock.getZone()).toInstant();
        for (Event event : applied.changed()) {
            Recorded recorded = recorded(event);
            if (recorded != null) {
                ofDay += recorded.at().isBefore(midnight) ? 0 : 1;
                keep(recorded);
            }
        }
    }

    private @Nullable Recorded recorded(Event event) {
        return switch (event) {
            case Event.IndicatorObserved(var observation, var epoch) ->
                new Recorded(observation.recordedAt(), observation.key(), observation.figure(), observation.source());
            case Event.IndicatorWithdrawn withdrawn
            when caughtUp.getAsBoolean() -> new Recorded(clock.instant(), withdrawn.observationKey(), null, null);
            default -> null;
        };
    }

    private void keep(Recorded recorded) {
        Recorded oldest = newest.peek();
        if (newest.size() < KEPT || oldest == null || OLDEST_FIRST.compare(oldest, recorded) < 0) {
            newest.add(recorded);
            if (newest.size() > KEPT) {
                newest.remove();
            }
        }
    }
}
