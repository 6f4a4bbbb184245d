package vn.trucot.gov.dossier;

import java.util.List;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchFaults;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Told;

/**
 * What became of the events of a request: received = created + unchanged + rejected.
 *
 * @param unchanged events that were there before
 * @param returns returns of the form that are what the dossiers count
 * @param heldCount returns that are not, because somebody else returned the form
 * @param held the first {@value MOST_HELD} of them
 */
record FeedSummary(
        long received,
        long created,
        long unchanged,
        long rejected,
        long errorCount,
        List<Fault> errors,
        long returns,
        long heldCount,
        List<HeldMonth> held)
        implements Told {

    static final int MOST_HELD = 1_000;

    /** A month of a unit. */
    record HeldMonth(OrgUnitId orgUnit, Period period) {}

    FeedSummary {
        errors = List.copyOf(errors);
        held = List.copyOf(held);
    }

    static FeedSummary of(long received, long created, BatchFaults faults, long returns, List<HeldMonth> held) {
        return new FeedSummary(
                received,
                created,
                received - created - faults.rejected(),
                faults.rejected(),
                faults.count(),
                faults.listed(),
                returns,
                held.size(),
                held.subList(0, Math.min(held.size(), MOST_HELD)));
    }
}
