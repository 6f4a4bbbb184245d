package vn.trucot.problem;

import org.jspecify.annotations.Nullable;

/** A module's word on failures that only it knows, as a lost update of its database; each bean of this type is asked. */
@FunctionalInterface
public interface KnownFailure {

    /** The problem that the failure is, looked at without its causes; null if it is none that is known here. */
    @Nullable
    Problem problem(Throwable failure);
}
