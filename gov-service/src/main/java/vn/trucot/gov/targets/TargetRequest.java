package vn.trucot.gov.targets;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/**
 * A target as a client sends it.
 *
 * @param value in the measure unit of the indicator
 * @param baselinePeriod at whose end the baseline was
 * @param baseline where it began; with its period, or neither
 */
record TargetRequest(
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal value,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 1000) String note,
        @Nullable Period baselinePeriod,
        @Nullable BigDecimal baseline) {

    /**
     * The target.
     *
     * @throws InvalidTerm if there is only one half of a baseline, or it does not end before the target is due
     */
    Target target() {
        return new Target(indicator, orgUnit, due, value, legalBasis, note, baselineOfPeriod(), null);
    }

    private Target.@Nullable Baseline baselineOfPeriod() {
        if (baselinePeriod != null && baseline != null) {
            return new Target.Baseline(baselinePeriod, baseline);
        }
        if (baselinePeriod != null) {
            throw new InvalidTerm("baseline", baselinePeriod.toString(), "the value of that period is missing");
        }
        if (baseline != null) {
            throw new InvalidTerm("baseline", baseline.toPlainString(), "the period (baselinePeriod) is missing");
        }
        return null;
    }
}
