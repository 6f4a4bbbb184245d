package vn.trucot.pillar.observation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;

/**
 * Which of the approved statements about a key is in force: the strongest kind; of published ones the later publication; then
 * what arrived later; of what arrived together, which has no order of its own, the first by source name.
 *
 * @param publishedOn counts between published statements only; null is earlier than every day
 * @param arrival counts the recordings of the key
 */
public record Precedence(SourceKind kind, @Nullable String publishedOn, long arrival) {

    /** The same for the database, as the columns of an {@code order by}: the statement in force comes first. */
    public static final String ORDER = "source_kind, case when source_kind = 'PUBLISHED' then published_on end desc"
            + " nulls last, arrival desc, source_name";

    /** What made this one come before the next in order. */
    public ChosenBy over(@Nullable Precedence next) {
        if (next == null) {
            return ChosenBy.ONLY_ONE;
        }
        if (kind != next.kind) {
            return ChosenBy.STRONGER_KIND;
        }
        if (kind == SourceKind.PUBLISHED && !Objects.equals(publishedOn, next.publishedOn)) {
            return ChosenBy.NEWER_PUBLICATION;
        }
        return arrival == next.arrival ? ChosenBy.SOURCE_NAME : ChosenBy.LATER_STATEMENT;
    }
}
