package vn.trucot.gateway.comparison;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.ObservationKey;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeDifference;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.asof.EarlierCube;
import vn.trucot.gateway.asof.EarlierFigures;
import vn.trucot.gateway.load.HeavyReads;

/**
 * Compares the figures held here with those that the pillars have, every one of them. What is recorded while it compares is late,
 * not wrong: only what is different in the same way a while later is a difference.
 */
@Singleton
public class Comparisons {

    private static final Logger LOG = Logger.getLogger(Comparisons.class);

    /** Within which clocks of hosts agree: what is later by ours may be the future for a pillar. */
    private static final Duration CLOCKS = Duration.ofSeconds(5);

    private static final Comparator<CubeDifference> BY_KEY = Comparator.comparing(
            CubeDifference::key,
            Comparator.comparing(ObservationKey::indicator)
                    .thenComparing(ObservationKey::orgUnit)
                    .thenComparing(ObservationKey::period)
                    .thenComparing(key -> key.breakdown().toString()));

    private final Cube cube;
    private final EarlierFigures recorded;
    private final HeavyReads reads;
    private final Clock clock;
    private final Duration patience;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable Found latest;

    Comparisons(Cube cube, EarlierFigures recorded, HeavyReads reads, Clock clock, ComparisonSettings settings) {
        this.cube = cube;
        this.recorded = recorded;
        this.reads = reads;
        this.clock = clock;
        this.patience = settings.patience();
    }

    private record Found(Instant began, Comparison comparison) {}

    /** What the last comparison of this process found. */
    public Optional<Comparison> latest() {
        return Optional.ofNullable(latest).map(Found::comparison);
    }

    /**
     * Compares now. Who asks while another one compares is told what that one found, if it began later.
     *
     * @throws vn.trucot.problem.Problem SERVICE_DOWN or TOO_BUSY if a pillar cannot tell
     */
    public Comparison compare() {
        Instant asked = clock.instant();
        oneAtATime.lock();
        try {
            Found found = latest;
            if (found == null || found.began().isBefore(asked)) {
                found = new Found(clock.instant(), compared());
                latest = found;
            }
            return found.comparison();
        } finally {
            oneAtATime.unlock();
        }
    }

    private Comparison compared() {
        long began = System.nanoTime();
        Pass pass = pass();
        List<CubeDifference> lasting = pass.differences();
        if (!lasting.isEmpty()) {
            pause();
            Map<ObservationKey, CubeDifference> before =
                    lasting.stream().collect(Collectors.toMap(CubeDifference::key, Function.identity()));
            pass = pass();
            lasting = pass.differences().stream()
                    .filter(difference -> difference.equals(before.get(difference.key())))
                    .sorted(BY_KEY)
                    .toList();
        }
        Comparison comparison = new Comparison(
                pass.at(),
                pass.figures(),
                lasting.size(),
                lasting.stream()
                        .limit(Comparison.MOST_ITEMS)
                        .map(Comparison.Item::of)
                        .toList(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        tell(comparison);
        return comparison;
    }

    private record Pass(Instant at, long figures, List<CubeDifference> differences) {}

    /** What is held is looked at after what is recorded was read, so that it is the later one. */
    private Pass pass() {
        Instant at = clock.instant().minus(CLOCKS).truncatedTo(ChronoUnit.MILLIS);
        return reads.build(() -> {
            EarlierCube figures = recorded.read(at);
            CubeView held = cube.view();
            return new Pass(at, figures.count(), CubeDifference.between(figures.view(held), held));
        });
    }

    private void pause() {
        try {
            Thread.sleep(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the gateway ends", e);
        }
    }

    private static void tell(Comparison comparison) {
        if (comparison.differences() == 0) {
            LOG.infof(
                    "compared with the pillars: figures=%d, differences=0, milliseconds=%d",
                    comparison.figures(), comparison.milliseconds());
        } else {
            Comparison.Item first = comparison.items().getFirst();
            LOG.errorf(
                    "the gateway does not hold what the pillars have: figures=%d, differences=%d, first=%s|%s|%s, kind=%s",
                    comparison.figures(),
                    comparison.differences(),
                    first.indicator(),
                    first.orgUnit(),
                    first.period(),
                    first.kind());
        }
    }
}
