package vn.trucot.gateway.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.Cube;
import vn.trucot.gateway.feed.CubeFeed;
import vn.trucot.gateway.stream.Recorded;
import vn.trucot.gateway.stream.RecordedListener;

/**
 * Notes changed figures in the database, where they get the positions that they are told by. Nothing is noted while nobody is
 * told. What was recorded while no gateway ran is noted when the topics are read again; that withdrawals may be missing is
 * noted as a gap.
 */
@Singleton
class Journal implements RecordedListener {

    /** Most changes that wait for the database. */
    private static final int WAITING = 100_000;

    private static final int AT_ONCE = 1_000;

    /** How much later than it was recorded a figure may be told by its pillar, and still be noted after a start. */
    private static final Duration LATE = Duration.ofHours(1);

    private final JournalStore store;
    private final Cube cube;
    private final BooleanSupplier caughtUp;
    private final Clock clock = Clock.systemUTC();
    private final ConcurrentLinkedQueue<Recorded> queue = new ConcurrentLinkedQueue<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile boolean listening = true;
    private volatile boolean lost;
    private volatile Instant floor;
    private JournalStore.@Nullable Reach reachAtStart;
    private boolean begun;
    private long versionBefore = -1;

    @Inject
    Journal(JournalStore store, Cube cube, CubeFeed feed, WebhookSettings settings) {
        this(store, cube, () -> feed.status().caughtUp(), settings.kept());
    }

    Journal(JournalStore store, Cube cube, BooleanSupplier caughtUp, Duration kept) {
        this.store = store;
        this.cube = cube;
        this.caughtUp = caughtUp;
        this.floor = clock.instant().minus(kept);
    }

    @Override
    public void recorded(List<Recorded> changes) {
        if (!listening) {
            return;
        }
        boolean now = caughtUp.getAsBoolean();
        for (Recorded recorded : changes) {
            if (now || !recorded.at().isBefore(floor)) {
                if (waiting.get() >= WAITING) {
                    lost = true;
                    return;
                }
                waiting.incrementAndGet();
                queue.add(recorded);
            }
        }
    }

    /** Notes changes from now on; to be called when a webhook is there. */
    synchronized void listen() {
        listening = true;
    }

    /** Writes what waits. Nothing is thrown away if that fails. */
    synchronized void write() {
        boolean isTold = store.isAnybodyTold();
        if (reachAtStart == null) {
            reachAtStart = store.reach();
            floor = reachAtStart.seenAt().minus(LATE);
            begun = !isTold;
        }
        if (!isTold) {
            rest();
            return;
        }
        listening = true;
        Instant now = clock.instant();
        long version = cube.version();
        boolean complete = caughtUp.getAsBoolean();
        if (complete && !begun) {
            store.noteAway(reachAtStart, version, now);
            begun = true;
        }
        drain();
        if (lost) {
            lost = false;
            store.noteLost(now);
        }
        if (complete && versionBefore >= 0) {
            store.seen(now, versionBefore);
        }
        versionBefore = complete ? version : -1;
    }

    private void drain() {
        while (!queue.isEmpty()) {
            List<Recorded> some = new ArrayList<>();
            for (Recorded each : queue) {
                if (some.size() == AT_ONCE) {
                    break;
                }
                some.add(each);
            }
            Instant from = floor;
            boolean now = caughtUp.getAsBoolean();
            store.note(some.stream()
                    .filter(each -> now || !each.at().isBefore(from))
                    .toList());
            some.forEach(each -> queue.poll());
            waiting.addAndGet(-some.size());
        }
    }

    private void rest() {
        if (caughtUp.getAsBoolean()) {
            begun = true;
        }
        listening = false;
        waiting.addAndGet(-drop());
        lost = false;
        versionBefore = -1;
    }

    private int drop() {
        int dropped = 0;
        while (queue.poll() != null) {
            dropped++;
        }
        return dropped;
    }
}
