package vn.trucot.gateway.consumer;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.trucot.problem.Problem;

/** When keys were used last: remembered while requests come, and written once a minute for all of them. */
@Singleton
class ConsumerUses {

    private static final Duration EVERY = Duration.ofMinutes(1);

    private final Vertx vertx;
    private final ConsumerStore store;
    private final Clock clock = Clock.systemUTC();

    /** By what good keys hash to, so there are no more than these. */
    private final Map<String, Instant> last = new ConcurrentHashMap<>();

    ConsumerUses(Vertx vertx, ConsumerStore store) {
        this.vertx = vertx;
        this.store = store;
    }

    void start(@Observes StartupEvent started) {
        vertx.setPeriodic(
                EVERY.toMillis(),
                _ -> vertx.executeBlocking(
                        () -> {
                            write();
                            return last;
                        },
                        false));
    }

    void stop(@Observes ShutdownEvent ended) {
        write();
    }

    void used(ApiKey key) {
        last.put(key.hash(), clock.instant());
    }

    /** What cannot be written now is written the next time. */
    void write() {
        Map<String, Instant> some = new HashMap<>(last);
        if (some.isEmpty()) {
            return;
        }
        try {
            store.used(some);
            some.forEach(last::remove);
        } catch (Problem e) {
            // the database was said not to answer
        }
    }
}
