package vn.trucot.dataset.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** What one org unit counted in one month for one procedure: a line of the form that gov-service takes. */
public record Dossier(
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
        @Nullable LocalDate receivedOn,
        boolean demo) {}
