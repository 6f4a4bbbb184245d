package vn.trucot.gov.dossier;

import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What a unit counted for a procedure in a month, as a client sees it. */
record DossierView(
        UUID id,
        OrgUnitId orgUnit,
        String procedureCode,
        Period period,
        long received,
        long online,
        long postal,
        long resolved,
        long onTime,
        long overdue,
        long digitised,
        long withFee,
        long paidOnline,
        long rated,
        long satisfied,
        boolean demo,
        long version) {}
