package vn.trucot.gateway.stream;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Figure;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.Applied;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.HeldObservation;
import vn.trucot.gateway.feed.CubeFeed;

/**
 * Keeps what was recorded last by the time it was recorded, so that after a start it knows the same as before. A withdrawal
 * carries no time: it is known only to those who saw it happen, and so is what a figure was before.
 */
@Startup(RecentChanges.BEFORE_READING)
@ApplicationScoped
class RecentChanges {

    /** Most groups: units at moments. */
    static final int KEPT = 1_000;

    /** Most units of one moment, so that an import of all units leaves nine tenths of the room to what was before it. */
    static final int OF_ONE_MOMENT = 100;

    /** Listens before the first event is read, and before the stream tells of one: who then asks finds it here. */
    static final int BEFORE_READING = 1_000;

    private final Cube cube;
    private final Clock clock;
    private final BooleanSupplier caughtUp;
    private final List<RecordedListener> listeners;
    private final NavigableMap<Instant, NavigableMap<OrgUnitId, ChangeGroup>> moments = new TreeMap<>();
    private int kept;
    private LocalDate day = LocalDate.MIN;

    /** What readers saw before the next batch; null while figures are read that no reader sees yet. */
    private @Nullable CubeView seen;

    private final Map<OrgUnitId, Long> ofDay = new HashMap<>();

    @Inject
    RecentChanges(Cube cube, CubeFeed feed, Clock clock, @Any Instance<RecordedListener> listeners) {
        this(cube, () -> feed.status().caughtUp(), clock, listeners.stream().toList());
    }

    RecentChanges(Cube cube, BooleanSupplier caughtUp, Clock clock, List<RecordedListener> listeners) {
        this.cube = cube;
        this.clock = clock;
        this.caughtUp = caughtUp;
        this.listeners = List.copyOf(listeners);
        cube.onChange(this::take);
    }

    /** Newest first. */
    synchronized List<ChangeGroup> newestFirst() {
        return moments.descendingMap().values().stream()
                .flatMap(together -> together.values().stream())
                .toList();
    }

    /** How many figures of these units were recorded on the present day. */
    synchronized long today(Predicate<OrgUnitId> units) {
        if (!LocalDate.now(clock).equals(day)) {
            return 0;
        }
        return ofDay.entrySet().stream()
                .filter(of -> units.test(of.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private synchronized void take(Applied applied) {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(day)) {
            day = today;
            ofDay.clear();
        }
        Instant midnight = today.atStartOfDay(clock.getZone()).toInstant();
        Instant now = clock.instant();
        Map<ObservationKey, Optional<Figure>> within = new HashMap<>();
        List<Recorded> all = new ArrayList<>();
        for (Event event : applied.changed()) {
            Recorded recorded = recorded(event, now, within);
            if (recorded != null) {
                if (!recorded.at().isBefore(midnight)) {
                    ofDay.merge(recorded.key().orgUnit(), 1L, Long::sum);
                }
                keep(recorded);
                all.add(recorded);
                within.put(recorded.key(), Optional.ofNullable(recorded.figure()));
            }
        }
        CubeView view = cube.view();
        seen = view.version() == applied.version() ? view : null;
        listeners.forEach(listener -> listener.recorded(all));
    }

    /** What was in force of a key before an event of the batch, of which some were taken already. */
    private @Nullable Figure before(ObservationKey key, Map<ObservationKey, Optional<Figure>> within) {
        Optional<Figure> taken = within.get(key);
        if (taken != null) {
            return taken.orElse(null);
        }
        HeldObservation held = seen == null ? null : seen.observation(key);
        return held == null ? null : held.figure();
    }

    private @Nullable Recorded recorded(Event event, Instant now, Map<ObservationKey, Optional<Figure>> within) {
        return switch (event) {
            case Event.IndicatorObserved(var observation, var epoch) ->
                new Recorded(
                        observation.recordedAt(),
                        observation.key(),
                        observation.figure(),
                        observation.source(),
                        before(observation.key(), within),
                        epoch,
                        observation.revision());
            case Event.IndicatorWithdrawn withdrawn
            when caughtUp.getAsBoolean() ->
                new Recorded(
                        now,
                        withdrawn.observationKey(),
                        null,
                        null,
                        before(withdrawn.observationKey(), within),
                        withdrawn.epoch(),
                        withdrawn.revision());
            default -> null;
        };
    }

    /** What falls out comes after all that stays and never comes back: the order of reading changes nothing. */
    private void keep(Recorded recorded) {
        NavigableMap<OrgUnitId, ChangeGroup> together =
                moments.computeIfAbsent(recorded.at(), moment -> new TreeMap<>());
        kept -= together.size();
        together.merge(recorded.key().orgUnit(), ChangeGroup.of(recorded), ChangeGroup::and);
        if (together.size() > OF_ONE_MOMENT) {
            together.pollLastEntry();
        }
        kept += together.size();
        if (kept > KEPT) {
            dropOldest();
        }
    }

    private void dropOldest() {
        NavigableMap<OrgUnitId, ChangeGroup> oldest = moments.firstEntry().getValue();
        oldest.pollLastEntry();
        kept--;
        if (oldest.isEmpty()) {
            moments.pollFirstEntry();
        }
    }
}
