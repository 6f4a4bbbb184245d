package vn.trucot.gov.procedure;

import java.time.LocalDate;
import vn.trucot.events.OrgUnitId;

/** What makes a state of a procedure the same one for its publisher. */
record ProcedureKey(OrgUnitId orgUnit, String code, LocalDate validFrom) {

    @Override
    public String toString() {
        return code + " of " + orgUnit + " from " + validFrom;
    }
}
