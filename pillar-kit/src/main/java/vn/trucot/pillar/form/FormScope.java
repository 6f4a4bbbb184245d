package vn.trucot.pillar.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * What a file of returns says all of: of a unit and its parts, for one period. What is there within it and the file does not
 * name is withdrawn.
 *
 * @param confirmed how many withdrawals the sender has seen and wants; null if none were confirmed
 */
record FormScope(OrgUnitId within, Period period, @Nullable Long confirmed) {

    /**
     * The scope that a request declares; null if what is missing stays.
     *
     * @throws Problem VALIDATION_FAILED if it is told by half
     */
    static @Nullable FormScope of(
            MissingRows missing, @Nullable OrgUnitId within, @Nullable Period period, @Nullable Long confirmed) {
        if (missing == MissingRows.WITHDRAW && within != null && period != null) {
            return new FormScope(within, period, confirmed);
        }
        if (missing == MissingRows.WITHDRAW) {
            throw refused(
                    within == null ? "within" : "period",
                    "missing=withdraw needs the scope of the file: within and period");
        }
        if (within != null || period != null || confirmed != null) {
            throw refused("missing", "a scope is for missing=withdraw; without it what the file does not name stays");
        }
        return null;
    }

    private static Problem refused(String parameter, String reason) {
        return new Problem(
                ProblemCode.VALIDATION_FAILED,
                reason,
                List.of(Fault.ofField(parameter, ProblemCode.VALIDATION_FAILED, reason)));
    }

    boolean holds(OrgUnitId unit) {
        return unit.equals(within) || unit.text().startsWith(within.text() + ".");
    }

    /** As histories tell it. */
    String cause(String collection) {
        return collection + "/batch?missing=withdraw&within=" + within + "&period=" + period;
    }
}
