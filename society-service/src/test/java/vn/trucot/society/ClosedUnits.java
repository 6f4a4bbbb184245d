package vn.trucot.society;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.security.RecordRights;

/** In component tests nobody may change records of units that a test has closed, whatever was granted. */
@Singleton
public class ClosedUnits implements RecordRights {

    private final Set<OrgUnitId> closed = ConcurrentHashMap.newKeySet();
    private final CurrentUser user;

    ClosedUnits(CurrentUser user) {
        this.user = user;
    }

    public void close(String unit) {
        closed.add(OrgUnitId.of(unit));
    }

    @Override
    public boolean mayChangeRecordsOf(OrgUnitId unit) {
        return !closed.contains(unit) && user.has(Role.REPORTER, unit);
    }
}
