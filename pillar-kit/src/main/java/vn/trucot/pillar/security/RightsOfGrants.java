package vn.trucot.pillar.security;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import vn.trucot.access.Role;
import vn.trucot.events.OrgUnitId;

/** Who reports for a unit may change its records. */
@DefaultBean
@Singleton
class RightsOfGrants implements RecordRights {

    private final CurrentUser user;

    RightsOfGrants(CurrentUser user) {
        this.user = user;
    }

    @Override
    public boolean mayChangeRecordsOf(OrgUnitId unit) {
        return user.has(Role.REPORTER, unit);
    }
}
