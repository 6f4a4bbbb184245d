package vn.trucot.scoring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/**
 * A target beside the newest figure towards it.
 *
 * @param definition of its indicator; null while nobody has defined that
 * @param measured the newest figure up to the due period; null if there is none
 */
public record TargetProgress(
        Target target,
        @Nullable IndicatorDefinition definition,
        @Nullable Measured measured) {

    /** A figure as it is printed, and its period. */
    public record Measured(Period period, BigDecimal value, boolean demo) {}

    /**
     * What is missing, below zero if it is passed; null without a figure. Of the value as it is printed: who sees it beside
     * the target must come to the same verdict.
     */
    public @Nullable BigDecimal gap() {
        if (definition == null || measured == null) {
            return null;
        }
        return definition.direction() == Direction.LOWER_IS_BETTER
                ? measured.value().subtract(target.value())
                : target.value().subtract(measured.value());
    }

    /** What the trajectory expects at the end of a day, as the indicator is printed; null without a baseline. */
    public @Nullable BigDecimal expected(LocalDate day) {
        Trajectory trajectory = Trajectory.of(target);
        return trajectory == null || definition == null ? null : trajectory.on(day, definition.decimals());
    }

    /**
     * Whether the newest figure is where the trajectory expects it at the end of its period, or ahead; null without a figure
     * or a baseline.
     */
    public @Nullable Boolean onTrack() {
        if (definition == null || measured == null) {
            return null;
        }
        BigDecimal expected = expected(measured.period().lastDay());
        if (expected == null) {
            return null;
        }
        int ahead = measured.value().compareTo(expected);
        return definition.direction() == Direction.LOWER_IS_BETTER ? ahead <= 0 : ahead >= 0;
    }

    public Progress progress() {
        BigDecimal gap = gap();
        if (gap == null) {
            return Progress.NO_DATA;
        }
        return gap.signum() <= 0 ? Progress.REACHED : Progress.NOT_REACHED;
    }
}
