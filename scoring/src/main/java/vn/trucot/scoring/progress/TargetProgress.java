package vn.trucot.scoring.progress;

import java.math.BigDecimal;
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

    public Progress progress() {
        BigDecimal gap = gap();
        if (gap == null) {
            return Progress.NO_DATA;
        }
        return gap.signum() <= 0 ? Progress.REACHED : Progress.NOT_REACHED;
    }
}
