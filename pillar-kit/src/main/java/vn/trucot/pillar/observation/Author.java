package vn.trucot.pillar.observation;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;

/**
 * Who states, and whose statements may be replaced or withdrawn so.
 *
 * @param name as it stands in the log
 * @param kinds null: those of everybody; else only own ones, of sources of these kinds, and generated ones
 */
public record Author(String name, @Nullable Set<SourceKind> kinds) {

    /** Who may replace what anybody stated. */
    public static Author ofAll(String name) {
        return new Author(name, null);
    }

    /** Who may replace only what he stated himself, as long as he may speak for sources of the kind. */
    public static Author ofOwn(String name, Set<SourceKind> kinds) {
        return new Author(name, kinds.isEmpty() ? Set.of() : EnumSet.copyOf(kinds));
    }
}
