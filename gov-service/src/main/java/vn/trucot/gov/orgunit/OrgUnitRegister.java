package vn.trucot.gov.orgunit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;

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
}
