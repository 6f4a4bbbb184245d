package vn.trucot.pillar.security;

import vn.trucot.events.OrgUnitId;

/**
 * Whose records a user may change, beyond the roles that any change needs: asked once for all kinds of records, with the unit
 * a record is of and the one it goes to. A service may bring its own bean; without one, whoever reports for the unit may.
 */
@FunctionalInterface
public interface RecordRights {

    boolean mayChangeRecordsOf(OrgUnitId unit);
}
