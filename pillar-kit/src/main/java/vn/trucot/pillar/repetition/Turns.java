package vn.trucot.pillar.repetition;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Lets requests of one key come one after the other, before any of them takes a connection to the database: the one that is
 * at work needs hers. Requests of other replicas wait in the database.
 */
@Singleton
class Turns {

    private static final String SOON = "2";

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    /** One key of one caller, while somebody works on it or waits. */
    static final class Turn {
        private final ReentrantLock lock = new ReentrantLock(true);
        private int wanted;
    }

    /**
     * Waits for its turn.
     *
     * @throws Problem IDEMPOTENCY_KEY_IN_USE after the patience
     */
    Turn take(String name, Duration patience) {
        Turn turn = turns.compute(name, (_, known) -> {
            Turn wanted = known == null ? new Turn() : known;
            wanted.wanted++;
            return wanted;
        });
        boolean taken = false;
        try {
            taken = turn.lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            if (!taken) {
                leave(name);
            }
        }
        if (!taken) {
            throw new Problem(
                            ProblemCode.IDEMPOTENCY_KEY_IN_USE,
                            "a request with this Idempotency-Key is being carried out; send it again for its reply")
                    .withHeader("Retry-After", SOON);
        }
        return turn;
    }

    void end(String name, Turn turn) {
        turn.lock.unlock();
        leave(name);
    }

    /** How many keys somebody works on. */
    int known() {
        return turns.size();
    }

    private void leave(String name) {
        turns.computeIfPresent(name, (_, turn) -> --turn.wanted == 0 ? null : turn);
    }
}
