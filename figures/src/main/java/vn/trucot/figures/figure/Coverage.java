package vn.trucot.figures.figure;

import vn.trucot.events.Frequency;

/**
 * How complete a figure is (docs/figures.md).
 *
 * @param reporting units at the indicator's level whose figures are in it, of a longer period in the last shorter one that
 *     is shown; an own figure of a larger unit stands for all in it
 * @param expected units at the indicator's level that should report
 * @param periods base periods inside the period that are shown, of all inside it
 * @param reports units times base periods
 */
public record Coverage(int reporting, int expected, CoveredPeriods periods, CoveredReports reports) {

    /** Base periods: the shortest that the indicator is observed in. */
    public record CoveredPeriods(Frequency frequency, int reporting, int expected) {}

    /** Units times base periods. */
    public record CoveredReports(int reporting, int expected) {}

    static Coverage none(Frequency frequency) {
        return new Coverage(0, 0, new CoveredPeriods(frequency, 0, 0), new CoveredReports(0, 0));
    }

    /** Whether all units that are expected have reported in all base periods. */
    public boolean isComplete() {
        return reporting == expected && periods.reporting == periods.expected && reports.reporting == reports.expected;
    }
}
