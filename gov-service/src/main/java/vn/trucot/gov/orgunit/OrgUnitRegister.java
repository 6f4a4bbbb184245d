package vn.trucot.gov.orgunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** What other features may ask the register of org units; asked in their transaction. */
@ApplicationScoped
public class OrgUnitRegister {

    private final OrgUnitRepository units;

    OrgUnitRegister(OrgUnitRepository units) {
        this.units = units;
    }

    /** Waits until nobody else changes units or successions, until the transaction ends. */
    public void lock() {
        units.lock();
    }

    /** The units that there are, of those asked for. */
    public Map<OrgUnitId, OrgUnit> find(Collection<OrgUnitId> ids) {
        return units.named(ids).stream()
                .map(RegisteredUnit::state)
                .collect(Collectors.toMap(OrgUnit::id, unit -> unit));
    }

    /** The units of a kind below a unit, at whatever depth, that are there on a day; by id. */
    public List<OrgUnit> within(OrgUnitId unit, OrgUnitKind kind, LocalDate day) {
        List<OrgUnit> found = new ArrayList<>();
        Set<OrgUnitId> parents = Set.of(unit);
        while (!parents.isEmpty()) {
            List<OrgUnit> parts = units.partsOf(parents).stream()
                    .map(RegisteredUnit::state)
                    .filter(part -> part.isValidOn(day))
                    .toList();
            parts.stream().filter(part -> part.kind() == kind).forEach(found::add);
            parents = parts.stream()
                    .filter(part -> part.kind().compareTo(kind) < 0)
                    .map(OrgUnit::id)
                    .collect(Collectors.toSet());
        }
        found.sort(Comparator.comparing(OrgUnit::id));
        return found;
    }
}
