package vn.trucot.figures.figure;

import vn.trucot.events.AcrossTime;

/** As what a unit's figures are asked for. */
enum View {
    /** For itself: rates count, and before it began it is its predecessors. */
    ALONE(true, false),
    /** To be added up: a rate without denominator is as good as not stated. */
    SUMMED(true, true),
    /** For itself, from its own beginning on. */
    WITHOUT_HISTORY(false, false),
    SUMMED_WITHOUT_HISTORY(false, true);

    private final boolean history;
    private final boolean summed;

    View(boolean history, boolean summed) {
        this.history = history;
        this.summed = summed;
    }

    boolean hasHistory() {
        return history;
    }

    boolean isSummed() {
        return summed;
    }

    View withoutHistory() {
        return summed ? SUMMED_WITHOUT_HISTORY : WITHOUT_HISTORY;
    }

    View summed() {
        return history ? SUMMED : SUMMED_WITHOUT_HISTORY;
    }

    /** The shorter periods of a period seen so. */
    View overTime(Rules rules) {
        return rules.ratio && rules.acrossTime == AcrossTime.SUM ? summed() : this;
    }
}
