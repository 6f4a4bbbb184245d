package vn.trucot.pillar;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.Event;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Org units that a component test makes known to the service, as if their events had arrived. */
public final class KnownUnits {

    private final OrgUnits orgUnits;

    public KnownUnits(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
    }

    /** A commune that no other test has, there all the time. */
    public String commune() {
        String id = "15.132." + UUID.randomUUID().toString().substring(0, 13);
        add(OrgUnitKind.COMMUNE, id, "15.132", null, null);
        return id;
    }

    /** A commune of this id and validity. */
    public String commune(String id, LocalDate from, LocalDate to) {
        add(OrgUnitKind.COMMUNE, id, "15.132", from, to);
        return id;
    }

    /** A village of a commune, there all the time. */
    public String village(String commune, int number) {
        return village(commune, number, null, null);
    }

    /** A village of a commune from a day to the one before another; null is open. */
    public String village(String commune, int number, LocalDate from, LocalDate to) {
        String id = "%s.%02d".formatted(commune, number);
        add(OrgUnitKind.VILLAGE, id, commune, from, to);
        return id;
    }

    private void add(OrgUnitKind kind, String id, String parent, LocalDate from, LocalDate to) {
        OrgUnit unit = new OrgUnit(
                OrgUnitId.of(id), null, kind, new Names(id, null), OrgUnitId.of(parent), from, to, null, null, false);
        orgUnits.apply(new Event.OrgUnitChanged(unit, 1));
    }
}
