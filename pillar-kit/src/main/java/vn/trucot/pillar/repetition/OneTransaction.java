package vn.trucot.pillar.repetition;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.repetition.KnownKeys.Done;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Does what is asked for and keeps key and reply in one transaction: all of it is there afterwards, or nothing. */
@Singleton
class OneTransaction {

    private final KnownKeys keys;
    private final Replies replies;
    private final RepetitionSettings settings;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;

    OneTransaction(
            KnownKeys keys,
            Replies replies,
            RepetitionSettings settings,
            TransactionSynchronizationRegistry transactions,
            Clock clock) {
        this.keys = keys;
        this.replies = replies;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The reply to what is asked for, which is done unless it was.
     *
     * @param work what the method does that answers the request
     * @throws Problem IDEMPOTENCY_KEY_REUSED, IDEMPOTENCY_REPLY_GONE, whatever the work throws; then nothing is kept
     */
    @Transactional(rollbackOn = Exception.class)
    Replied reply(String caller, IdempotencyKey key, String fingerprint, Callable<@Nullable Object> work)
            throws Exception {
        Instant now = clock.instant();
        if (!keys.claim(caller, key, fingerprint, now, now.plus(settings.keep()))) {
            return again(keys.find(caller, key), fingerprint);
        }
        Reply reply = replies.of(work.call());
        if (!transactions.getRollbackOnly()) { // what was only tried can be done with the same key
            keys.keep(caller, key, reply, settings.largestReply().asLongValue());
        }
        return new Replied(reply, false);
    }

    private static Replied again(Done done, String fingerprint) {
        if (!done.fingerprint().equals(fingerprint)) {
            throw new Problem(
                    ProblemCode.IDEMPOTENCY_KEY_REUSED,
                    "this Idempotency-Key was sent with another body or to another address; take a new one");
        }
        if (done.reply() == null) {
            throw new Problem(
                    ProblemCode.IDEMPOTENCY_REPLY_GONE,
                    "what was sent with this Idempotency-Key was carried out; its reply was too large to be kept");
        }
        return new Replied(done.reply(), true);
    }
}
