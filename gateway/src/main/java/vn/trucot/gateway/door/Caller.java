package vn.trucot.gateway.door;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as far as limits go.
 *
 * @param key what is counted as one caller, equal for the same one; null if nothing is counted
 * @param reads what may be read: each of the quotas holds; none if that is not limited
 * @param writes what may be written; none if that is not limited
 */
public record Caller(@Nullable Object key, List<Quota> reads, List<Quota> writes) {

    /** Somebody of whom nothing is counted. */
    public static final Caller UNLIMITED = new Caller(null, List.of(), List.of());

    /** A caller with one quota each; null if there is none. */
    static Caller of(Object key, @Nullable Quota reads, @Nullable Quota writes) {
        return new Caller(
                key,
                Stream.ofNullable(reads).toList(),
                Stream.ofNullable(writes).toList());
    }
}
