package vn.trucot.pillar.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Tells the relay of this process that there is something to send, so that it need not wait for its next poll. */
@ApplicationScoped
public class RelayWake {

    private final TransactionSynchronizationRegistry transactions;
    private final Semaphore wanted = new Semaphore(0);

    RelayWake(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Wakes the relay once the running transaction has committed. */
    public void afterCommit() {
        if (transactions.getResource(this) == null) {
            transactions.putResource(this, this);
            transactions.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {}

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        now();
                    }
                }
            });
        }
    }

    /** Wakes the relay. */
    public void now() {
        wanted.release();
    }

    /** Waits until woken, at most so long. */
    void await(Duration longest) throws InterruptedException {
        if (wanted.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
            wanted.drainPermits();
        }
    }
}
