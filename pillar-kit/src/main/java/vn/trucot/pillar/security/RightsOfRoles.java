package vn.trucot.pillar.security;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import vn.trucot.events.OrgUnitId;

/** The roles alone decide. */
@DefaultBean
@Singleton
class RightsOfRoles implements RecordRights {

    @Override
    public boolean mayChangeRecordsOf(OrgUnitId unit) {
        return true;
    }
}
