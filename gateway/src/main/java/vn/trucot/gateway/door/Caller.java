package vn.trucot.gateway.door;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as limits go.
 *
 * @param key what is counted as one caller, equal for the same one; null if nothing is counted
 * @param reads what may be read; null if that is not limited
 * @param writes what may be written; null if that is not limited
 */
public record Caller(
        @Nullable Object key,
        @Nullable Quota reads,
        @Nullable Quota writes) {

    /** Somebody of whom nothing is counted. */
    public static final Caller UNLIMITED = new Caller(null, null, null);
}
