package vn.trucot.pillar.importjob;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.KnownFailure;
import vn.trucot.problem.Problem;

/** What a failure is to who sent the file, where there is no request that tells it. */
@Singleton
class KnownProblems {

    private static final int DEEPEST = 20;

    private final List<KnownFailure> failures;

    KnownProblems(@All List<KnownFailure> failures) {
        this.failures = failures;
    }

    /** The problem that the failure, or the nearest of its causes that is known, is; null if none is. */
    @Nullable
    Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            Problem known = known(cause);
            if (known != null) {
                return known;
            }
            cause = cause.getCause();
        }
        return null;
    }

    private @Nullable Problem known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        }
        for (KnownFailure each : failures) {
            Problem problem = each.problem(cause);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }
}
