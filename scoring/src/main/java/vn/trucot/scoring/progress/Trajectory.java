package vn.trucot.scoring.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Target;

/**
 * What is expected on the way from a baseline to a target: the straight line by days, from the last day of the baseline's
 * period to that of the due one. A choice of this suite without a legal source.
 *
 * @param from the last day of the baseline's period
 * @param due the last day of the period by which the target must be reached
 */
public record Trajectory(LocalDate from, BigDecimal baseline, LocalDate due, BigDecimal target) {

    /** Of a target; null if its baseline is not known. */
    public static @Nullable Trajectory of(Target target) {
        Target.Baseline baseline = target.baseline();
        return baseline == null
                ? null
                : new Trajectory(
                        baseline.period().lastDay(),
                        baseline.value(),
                        target.due().lastDay(),
                        target.value());
    }

    /**
     * The value that is expected at the end of a day: the baseline before it begins, the target from the due day on.
     *
     * @param decimals places it is rounded to, half up
     */
    public BigDecimal on(LocalDate day, int decimals) {
        if (!day.isAfter(from)) {
            return rounded(baseline, decimals);
        }
        if (!day.isBefore(due)) {
            return rounded(target, decimals);
        }
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, day));
        BigDecimal whole = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, due));
        BigDecimal way = target.subtract(baseline).multiply(gone);
        // the whole over one denominator: rounded once
        return rounded(baseline.multiply(whole).add(way).divide(whole, decimals, RoundingMode.HALF_UP), decimals);
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
