package vn.trucot.pillar.register;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What is stored of some records that are to be changed, and of those beside them; their units are locked. */
final class StoredAlready<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Map<UUID, RecordRow<R>> rows;
    private final Map<Object, RecordRow<R>> byKey = new HashMap<>();

    StoredAlready(RecordKind<R> kind, Map<UUID, RecordRow<R>> rows) {
        this.kind = kind;
        this.rows = rows;
        RecordKind.Key<R> key = kind.key();
        if (key != null) {
            rows.values().stream()
                    .sorted(Comparator.comparing(RecordRow::id))
                    .forEach(row -> byKey.putIfAbsent(key.value().apply(row.state()), row));
        }
    }

    /**
     * Makes sure that all of them are of units that are locked: one may have moved while the lock was waited for.
     *
     * @param keepers who is locked
     * @throws Problem CONFLICT
     */
    void mustBeOf(Set<OrgUnitId> keepers, OrgUnits orgUnits) {
        rows.values().stream()
                .filter(row -> !keepers.contains(orgUnits.keeperOf(row.state().orgUnit())))
                .findFirst()
                .ifPresent(row -> {
                    throw new Problem(
                            ProblemCode.CONFLICT,
                            kind.name() + " " + row.id() + " moves to another unit just now; try again");
                });
    }

    @Nullable
    RecordRow<R> find(UUID id) {
        return rows.get(id);
    }

    /** The record that a client means who names no id; null if it is new. */
    @Nullable
    RecordRow<R> meant(R asked) {
        RecordKind.Key<R> key = kind.key();
        return key == null ? null : byKey.get(key.value().apply(asked));
    }

    /**
     * What is stored and cannot be beside what is asked for.
     *
     * @param replaced whether what is stored becomes something else in the same request
     */
    void checkBeside(UUID id, R asked, Predicate<RecordRow<R>> replaced, Mistakes mistakes) {
        RecordKind.Key<R> key = kind.key();
        if (key == null) {
            return;
        }
        RecordRow<R> holder = meant(asked);
        if (key.unique() && holder != null && !holder.id().equals(id)) {
            mistakes.add(key.field(), ProblemCode.CONFLICT, key.value().apply(asked) + " is stored as " + holder.id());
            return;
        }
        RecordKind.OneAtATime<R> series = kind.oneAtATime();
        if (series != null) {
            Object own = series.series().apply(asked);
            rows.values().stream()
                    .filter(row -> !row.id().equals(id) && !replaced.test(row))
                    .filter(row -> own.equals(series.series().apply(row.state())) && series.overlap(asked, row.state()))
                    .findFirst()
                    .ifPresent(other -> mistakes.add(
                            series.field(),
                            ProblemCode.CONFLICT,
                            key.value().apply(asked) + " overlaps "
                                    + key.value().apply(other.state()) + ", which has the id " + other.id()));
        }
    }
}
