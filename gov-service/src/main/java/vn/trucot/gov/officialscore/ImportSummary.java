package vn.trucot.gov.officialscore;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Told;

/**
 * What became of an answer of the portal: scores = created + updated + unchanged; what was refused is told row by row.
 *
 * @param updated scores that the portal had told otherwise; what it told is kept as a revision
 * @param rejected rows of which something was refused
 * @param errors the first of the mistakes
 * @param accepted whose scores stand now, with how many of each
 */
@Schema(name = "OfficialScoreImport")
record ImportSummary(
        long received,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long errorCount,
        List<Fault> errors,
        List<Accepted> accepted)
        implements Told {

    /** The scores of a unit and period: the total and what it is made of. */
    @Schema(name = "OfficialScoresOfUnit")
    record Accepted(OrgUnitId orgUnit, Period period, int scores) {}

    ImportSummary {
        errors = List.copyOf(errors);
        accepted = List.copyOf(accepted);
    }
}
