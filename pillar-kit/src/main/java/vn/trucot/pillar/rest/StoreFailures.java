package vn.trucot.pillar.rest;

import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.KnownFailure;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Failures of the database that a user can do something about. */
@Singleton
class StoreFailures implements KnownFailure {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String CONNECTION_CLASS = "08";
    private static final String SHUTDOWN_CLASS = "57P";

    /** Waited too long for a lock, was the one of a deadlock that gave in, took too long. */
    private static final Set<String> BUSY = Set.of("55P03", "40P01", "57014");

    /** What the pool of connections says, which has no SQL state. */
    private static final String NO_CONNECTION = "acquisition timeout";

    @Override
    public @Nullable Problem problem(Throwable failure) {
        if (failure instanceof OptimisticLockException) {
            return new Problem(ProblemCode.VERSION_CONFLICT, "somebody else changed it in between; read it again");
        }
        if (!(failure instanceof SQLException sql)) {
            return null;
        }
        if (sql.getSQLState() != null) {
            return ofState(sql.getSQLState());
        }
        return String.valueOf(sql.getMessage()).contains(NO_CONNECTION)
                ? new Problem(ProblemCode.TOO_BUSY, "all connections to the database are in use, try again")
                : null;
    }

    private static @Nullable Problem ofState(String state) {
        if (state.equals(UNIQUE_VIOLATION)) {
            return new Problem(ProblemCode.CONFLICT, "something with the same key is stored already");
        }
        if (BUSY.contains(state)) {
            return new Problem(
                    ProblemCode.TOO_BUSY,
                    "somebody else is changing the same units and has not finished; nothing was stored, try again");
        }
        if (state.startsWith(CONNECTION_CLASS) || state.startsWith(SHUTDOWN_CLASS)) {
            return new Problem(ProblemCode.SERVICE_DOWN, "the database of the service does not answer, try again");
        }
        return null;
    }
}
