package vn.trucot.gov.dossier;

import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What dossiers are counted for. */
record DossierKey(OrgUnitId orgUnit, String procedureCode, Period period) {

    @Override
    public String toString() {
        return procedureCode + " of " + orgUnit + " in " + period;
    }
}
