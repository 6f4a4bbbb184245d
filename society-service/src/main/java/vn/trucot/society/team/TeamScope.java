package vn.trucot.society.team;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.orgunit.OrgUnits;

/** What is locked and what is counted when teams of some villages change: the commune, and all its villages. */
@Singleton
class TeamScope {

    private final OrgUnits orgUnits;

    TeamScope(OrgUnits orgUnits) {
        this.orgUnits = orgUnits;
    }

    /** The communes of villages; a village whose commune is not known stands for itself. */
    Set<OrgUnitId> communesOf(Collection<OrgUnitId> villages) {
        return villages.stream().map(this::communeOf).collect(Collectors.toSet());
    }

    OrgUnitId communeOf(OrgUnitId village) {
        OrgUnit unit = orgUnits.find(village);
        return unit == null || unit.parent() == null ? village : unit.parent();
    }

    /** All villages of a commune, those without a team too: they count as not covered. */
    List<OrgUnitId> villagesOf(OrgUnitId commune) {
        return orgUnits.children(commune).stream()
                .filter(unit -> unit.kind() == OrgUnitKind.VILLAGE)
                .map(OrgUnit::id)
                .toList();
    }
}
