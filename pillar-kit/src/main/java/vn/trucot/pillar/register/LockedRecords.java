package vn.trucot.pillar.register;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/** Locks who keeps records of a kind, and only then looks at what is stored. */
final class LockedRecords<R extends Record & RecordState> {

    private final RecordKind<R> kind;
    private final Registers all;
    private final RecordRows<R> rows;

    LockedRecords(RecordKind<R> kind, Registers all, RecordRows<R> rows) {
        this.kind = kind;
        this.all = all;
        this.rows = rows;
    }

    /**
     * Waits until nobody else changes records of the units of what is asked for and of what is stored.
     *
     * @param asked units of what is asked for
     * @param ids of what is stored
     * @param alike what is asked for, if what has its key or goes before or after it matters too
     */
    StoredAlready<R> of(Set<OrgUnitId> asked, Set<UUID> ids, Collection<R> alike) {
        Set<OrgUnitId> units = new HashSet<>(asked);
        units.addAll(rows.unitsOf(ids, alike));
        all.measures.lock(units);
        StoredAlready<R> stored = new StoredAlready<>(kind, rows.named(ids, alike));
        stored.mustBeOf(all.orgUnits.keepersOf(units), all.orgUnits);
        return stored;
    }
}
