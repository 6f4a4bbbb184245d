package vn.trucot.gateway.comparison;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.jboss.logging.Logger;
import vn.trucot.problem.Problem;

/** Compares every night, so that a loss is known before anybody counts on what is lost. */
@Singleton
class NightlyComparison {

    private static final Logger LOG = Logger.getLogger(NightlyComparison.class);

    private final Vertx vertx;
    private final Comparisons comparisons;
    private final ComparisonSettings settings;
    private final Clock clock;

    NightlyComparison(Vertx vertx, Comparisons comparisons, ComparisonSettings settings, Clock clock) {
        this.vertx = vertx;
        this.comparisons = comparisons;
        this.settings = settings;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        if (settings.nightly()) {
            await();
        }
    }

    private void await() {
        Duration left = left(ZonedDateTime.now(clock), settings);
        vertx.setTimer(
                left.toMillis(),
                _ -> Thread.ofVirtual().name("nightly comparison").start(this::compare));
    }

    /** Until the next time of day that is set, a moment at least. */
    static Duration left(ZonedDateTime now, ComparisonSettings settings) {
        ZonedDateTime today = now.with(settings.at());
        return Duration.between(now, today.isAfter(now) ? today : today.plusDays(1));
    }

    private void compare() {
        try {
            comparisons.compare();
        } catch (Problem e) {
            LOG.warnf("not compared with the pillars tonight: problem=%s", e.getMessage());
        } finally {
            await();
        }
    }
}
