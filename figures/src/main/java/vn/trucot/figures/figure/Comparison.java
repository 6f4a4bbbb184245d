package vn.trucot.figures.figure;

import org.jspecify.annotations.Nullable;

/**
 * Whether the change from one figure of an indicator to another says something: like was held against like.
 *
 * @param obstacle why not; null if it does
 */
public record Comparison(@Nullable Obstacle obstacle) {

    /** What keeps two figures from being compared, the first that applies. */
    public enum Obstacle {
        /** One of the two has no value. */
        NO_VALUE,
        /** One of the periods is not over yet. */
        PERIOD_NOT_ENDED,
        /** They show other base periods: months 1 to 9 against 1 to 12. */
        OTHER_PERIODS,
        /** Not the same units have reported, and not all that were expected. */
        OTHER_UNITS
    }

    public boolean comparable() {
        return obstacle == null;
    }

    /** Holds two figures against each other that were worked out with coverage. */
    public static Comparison of(Value now, PeriodState state, Value before, PeriodState stateBefore) {
        return new Comparison(obstacle(now, state, before, stateBefore));
    }

    private static @Nullable Obstacle obstacle(Value now, PeriodState state, Value before, PeriodState stateBefore) {
        if (now.state() != State.VALUE || before.state() != State.VALUE) {
            return Obstacle.NO_VALUE;
        }
        if (!state.isOver() || !stateBefore.isOver()) {
            return Obstacle.PERIOD_NOT_ENDED;
        }
        if (!now.extent().isSamePeriods(before.extent(), now.showsLast())) {
            return Obstacle.OTHER_PERIODS;
        }
        return now.extent().isSameUnits(before.extent()) ? null : Obstacle.OTHER_UNITS;
    }
}
