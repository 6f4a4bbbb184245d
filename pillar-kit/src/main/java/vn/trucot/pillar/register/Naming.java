package vn.trucot.pillar.register;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record that names other things and is about to be stored.
 *
 * @param before what it is so far; null if it is new
 * @param mistakes where to tell what is not there
 */
public record Naming<R extends Record>(R asked, @Nullable R before, Mistakes mistakes) {

    /** What it names now and did not name before: what it named all along may have gone since, and is no mistake of today. */
    public <T> List<T> newly(Function<R, Stream<T>> named) {
        Set<T> known = before == null ? Set.of() : named.apply(before).collect(Collectors.toSet());
        return named.apply(asked)
                .filter(each -> !known.contains(each))
                .distinct()
                .toList();
    }
}
