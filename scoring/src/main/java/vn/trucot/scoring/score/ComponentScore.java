package vn.trucot.scoring.score;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.indexset.Component;

/**
 * What a component got.
 *
 * @param points null if the maximum is unknown; with {@code maximum} including what other components passed on
 * @param because the indicator that gave no answer, null if all did
 */
public record ComponentScore(
        Component component,
        State state,
        @Nullable Points points,
        @Nullable IndicatorCode because) {

    /** How the points came about, or why there are none. */
    public enum State {
        SCORED,
        NO_DATA,
        NOT_APPLICABLE,
        UNDEFINED,
        UNEXPECTED_VALUE,
        /** The index set does not know the maximum or the rule yet. */
        NOT_SCORABLE
    }

    /** The points that count, 0 of 0 for what is judged and counts for nothing; null where nothing could be judged. */
    public @Nullable Rational reached() {
        if (points == null) {
            return null;
        }
        boolean countsForNothing = state == State.SCORED && points.maximum().isZero();
        return points.isScored() || countsForNothing ? points.reached() : null;
    }
}
