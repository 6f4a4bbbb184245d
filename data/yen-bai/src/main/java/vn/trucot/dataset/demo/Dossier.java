package vn.trucot.dataset.demo;

import java.util.UUID;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What one org unit counted in one month for one procedure, as gov-service takes it. */
public record Dossier(
        UUID id,
        OrgUnitId orgUnit,
        String procedureCode,
        Period period,
        int received,
        int online,
        int postal,
        int resolved,
        int onTime,
        int overdue,
        int digitised,
        int paidOnline,
        int withFee,
        int satisfied,
        int rated,
        boolean demo) {}
