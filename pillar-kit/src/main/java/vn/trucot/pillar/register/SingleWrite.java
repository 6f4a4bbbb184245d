package vn.trucot.pillar.register;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.IfMatch;

/**
 * What one request makes of one record.
 *
 * @param asked what is asked for; null if it follows from what is stored, of the same unit
 * @param check refuses what is asked for, whatever is stored
 * @param makes what is to be stored, from what is there; may refuse
 */
record SingleWrite<R extends Record & RecordState>(
        UUID id,
        @Nullable R asked,
        @Nullable IfMatch expected,
        Runnable check,
        Function<@Nullable RecordRow<R>, R> makes) {

    Set<OrgUnitId> units() {
        return asked == null ? Set.of() : Set.of(asked.orgUnit());
    }

    List<R> alike() {
        return asked == null ? List.of() : List.of(asked);
    }

    /** What a record has in the columns of its key, null if the kind has none or it is not known yet. */
    @Nullable
    List<Object> key(RecordKind<R> kind) {
        return asked == null ? null : key(kind, asked);
    }

    static <R extends Record & RecordState> @Nullable List<Object> key(RecordKind<R> kind, R state) {
        RecordKind.Key<R> key = kind.key();
        return key == null
                ? null
                : key.columns().stream()
                        .map(column -> column.value().apply(state))
                        .toList();
    }
}
