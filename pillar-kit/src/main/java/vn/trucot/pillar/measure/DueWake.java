package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.concurrent.atomic.AtomicBoolean;

/** Tells the job that counts what is due that there is something, so that it need not look into the database for it. */
@Singleton
class DueWake {

    private final TransactionSynchronizationRegistry transactions;
    private final AtomicBoolean wanted = new AtomicBoolean();

    DueWake(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    /** Calls once the running transaction has committed. */
    void afterCommit() {
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

    /** Calls. */
    void now() {
        wanted.set(true);
    }

    /** Whether somebody calls. */
    boolean isWanted() {
        return wanted.get();
    }

    /** Whether somebody called since the last time. */
    boolean take() {
        return wanted.getAndSet(false);
    }
}
