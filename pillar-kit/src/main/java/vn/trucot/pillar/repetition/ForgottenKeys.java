package vn.trucot.pillar.repetition;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jboss.logging.Logger;

/** Forgets keys whose time is over, a bounded number in a transaction and in a run. */
@Singleton
class ForgottenKeys {

    private static final Logger LOG = Logger.getLogger(ForgottenKeys.class);
    private static final int AT_A_TIME = 1_000;
    private static final int TIMES = 200;

    private final KnownKeys keys;
    private final Clock clock;

    ForgottenKeys(KnownKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    @Scheduled(
            every = "${trucot.idempotency.forget-every:10m}",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        try {
            forget();
        } catch (RuntimeException e) {
            LOG.warnf("keys cannot be forgotten now, will try again: problem=%s", e.getMessage());
        }
    }

    /** Forgets what is due; how many keys. */
    int forget() {
        int forgotten = 0;
        for (int i = 0; i < TIMES; i++) {
            int some = QuarkusTransaction.requiringNew().call(() -> keys.forget(clock.instant(), AT_A_TIME));
            forgotten += some;
            if (some < AT_A_TIME) {
                break;
            }
        }
        return forgotten;
    }
}
