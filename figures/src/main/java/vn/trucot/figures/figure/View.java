package vn.trucot.figures.figure;

import vn.trucot.events.AcrossTime;

/** As what a unit's figures are asked for. */
enum View {
    /** For itself: rates count, and before it began it is its predecessors. */
    ALONE(true, false),
    /** To be added up: a rate without denominator is as good as not stated. */
    SUMMED(true, true),
    /** For itself, from its own beginning on. */
    YOUNG(false, false),
    YOUNG_SUMMED(false, true);

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
        return summed ? YOUNG_SUMMED : YOUNG;
    }

    View summed() {
        return history ? SUMMED : YOUNG_SUMMED;
    }

    /** The shorter periods of a period seen so. */
    View overTime(Rules rules) {
        return rules.ratio && rules.acrossTime == AcrossTime.SUM ? summed() : this;
    }
}
