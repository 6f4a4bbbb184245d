package vn.trucot.pillar.form;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.FileScope;
import vn.trucot.pillar.importing.MissingRows;
import vn.trucot.problem.Problem;

/** What a file of returns says all of: of some units, for one period. */
record FormScope(FileScope units, Period period) {

    /**
     * The scope that a request declares; null if what is missing stays.
     *
     * @throws Problem VALIDATION_FAILED if it is told by half
     */
    static @Nullable FormScope of(
            MissingRows missing, @Nullable OrgUnitId within, @Nullable Period period, @Nullable Long confirmed) {
        if (missing == MissingRows.WITHDRAW && (within == null || period == null)) {
            throw FileScope.refused(
                    within == null ? "within" : "period",
                    "missing=withdraw needs the scope of the file: within and period");
        }
        FileScope units = FileScope.of(missing, within, confirmed);
        if (units == null && period != null) {
            throw FileScope.refused(
                    "missing", "a scope is for missing=withdraw; without it what the file does not name stays");
        }
        return units == null || period == null ? null : new FormScope(units, period);
    }

    /** As histories tell it. */
    String cause(String collection) {
        return units.cause(collection) + "&period=" + period;
    }
}
