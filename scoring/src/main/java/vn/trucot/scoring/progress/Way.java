package vn.trucot.scoring.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** How far a value has come from where it began to where it is to be; whichever of the two is higher. */
public record Way(BigDecimal baseline, BigDecimal goal, BigDecimal value) {

    private static final int PLACES = 4;

    /** What has been added to the baseline; below zero if something was lost. */
    public BigDecimal change() {
        return value.subtract(baseline);
    }

    /**
     * The part of the way that is gone: 0 at the baseline, 1 at the goal, below 0 on the way back, above 1 beyond the goal;
     * null if it was to stay where it was.
     */
    public @Nullable BigDecimal gone() {
        BigDecimal whole = goal.subtract(baseline);
        return whole.signum() == 0 ? null : change().divide(whole, PLACES, RoundingMode.HALF_UP);
    }
}
