package vn.trucot.gov;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** Org units of tests. */
public final class Units {

    private Units() {}

    /** A unit that was always there. */
    public static OrgUnit unit(String id, OrgUnitKind kind, @Nullable String parent) {
        return unit(id, kind, parent, null, null);
    }

    public static OrgUnit unit(
            String id, OrgUnitKind kind, @Nullable String parent, @Nullable LocalDate from, @Nullable LocalDate to) {
        OrgUnitId unit = OrgUnitId.of(id);
        return new OrgUnit(
                unit,
                unit.officialCode(),
                kind,
                new Names(kind + " " + id, null),
                parent == null ? null : OrgUnitId.of(parent),
                from,
                to,
                null,
                null,
                false);
    }

    /** The event that tells a service of it. */
    public static Event known(OrgUnit unit) {
        return new Event.OrgUnitChanged(unit, 1);
    }
}
