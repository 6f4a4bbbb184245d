package vn.trucot.pillar.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * What a file says all of: of a unit and its parts. What is there within it and the file does not name is withdrawn.
 *
 * @param confirmed how many withdrawals the sender has seen and wants; null if none were confirmed
 */
public record FileScope(OrgUnitId within, @Nullable Long confirmed) {

    /**
     * The scope that a request declares; null if what is missing stays.
     *
     * @throws Problem VALIDATION_FAILED if it is told by half
     */
    public static @Nullable FileScope of(MissingRows missing, @Nullable OrgUnitId within, @Nullable Long confirmed) {
        if (missing == MissingRows.WITHDRAW) {
            if (within == null) {
                throw refused("within", "missing=withdraw needs the scope of the file: within");
            }
            return new FileScope(within, confirmed);
        }
        if (within != null || confirmed != null) {
            throw refused("missing", "a scope is for missing=withdraw; without it what the file does not name stays");
        }
        return null;
    }

    /** The problem that a scope is not told as a whole. */
    public static Problem refused(String parameter, String reason) {
        return new Problem(
                ProblemCode.VALIDATION_FAILED,
                reason,
                List.of(Fault.ofField(parameter, ProblemCode.VALIDATION_FAILED, reason)));
    }

    public boolean holds(OrgUnitId unit) {
        return unit.equals(within) || unit.text().startsWith(within.text() + ".");
    }

    /** How many withdrawals the sender has seen. */
    public long seen() {
        return confirmed == null ? 0 : confirmed;
    }

    /** As histories tell it. */
    public String cause(String collection) {
        return collection + "/batch?missing=withdraw&within=" + within;
    }

    /** Notes that a row is of a unit outside of it. */
    public void check(long row, String field, OrgUnitId unit, BatchFaults faults) {
        if (!holds(unit)) {
            faults.add(
                    row,
                    field,
                    ProblemCode.VALIDATION_FAILED,
                    "'" + unit + "' is outside the scope of the file, " + within);
        }
    }
}
