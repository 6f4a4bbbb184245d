package vn.trucot.pillar.register;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** All that one request changes is there, or nothing. */
@Singleton
class RecordTransaction {

    private final TransactionSynchronizationRegistry transactions;

    RecordTransaction(TransactionSynchronizationRegistry transactions) {
        this.transactions = transactions;
    }

    @Transactional
    <T> T run(Supplier<T> work) {
        return work.get();
    }

    /** Whether there is one already, which what is written becomes part of. */
    boolean isRunning() {
        return transactions.getTransactionStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Nothing of what the running transaction did will be there. */
    void onlyTry() {
        transactions.setRollbackOnly();
    }
}
