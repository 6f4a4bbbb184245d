package vn.trucot.pillar.observation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;

/**
 * Which of the approved statements about a key is in force: the one that a person chose; else the strongest kind; of published
 * ones the later publication; then what arrived later; of what arrived together, which has no order of its own, the first by
 * source name.
 *
 * @param chosen whether a person chose it, which outweighs the rest
 * @param publishedOn counts between published statements only; null is earlier than every day
 * @param arrival counts the recordings of the key
 */
public record Precedence(
        boolean chosen, SourceKind kind, @Nullable String publishedOn, long arrival) {

    /** The same for the database, as the columns of an {@code order by}: the statement in force comes first. */
    public static final String ORDER = "not chosen, source_kind,"
            + " case when source_kind = 'PUBLISHED' then published_on end desc nulls last, arrival desc, source_name";

    /** One that nobody chose. */
    public Precedence(SourceKind kind, @Nullable String publishedOn, long arrival) {
        this(false, kind, publishedOn, arrival);
    }

    /** What put the first of some in force; null if there are none. */
    public static @Nullable ChosenBy ofFirst(List<Precedence> inOrder) {
        return inOrder.isEmpty() ? null : inOrder.getFirst().over(inOrder.size() == 1 ? null : inOrder.get(1));
    }

    /** What made this one come before the next in order. */
    public ChosenBy over(@Nullable Precedence next) {
        if (chosen) {
            return ChosenBy.PERSON;
        }
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
