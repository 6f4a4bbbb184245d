package vn.trucot.dataset.demo;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * What one org unit counted in one month for one procedure: a line of the form that gov-service takes.
 *
 * @param papers what became of results and data; null as long as the form did not ask
 */
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
        @JsonUnwrapped @Nullable Papers papers,
        @Nullable LocalDate receivedOn,
        boolean demo) {

    /** What became of results and data. */
    public record Papers(int noWrittenResult, int electronicResults, int reusedData, int fromElsewhere) {}
}
