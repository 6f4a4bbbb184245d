package vn.trucot.gov.targets;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/** A target as a client sees it. */
record TargetView(
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal value,
        @Nullable String legalBasis,
        @Nullable String note,
        @Nullable Period baselinePeriod,
        @Nullable BigDecimal baseline,
        @Nullable OrgUnitId cascadedFrom,
        long revision) {

    static TargetView of(RegisteredTarget registered) {
        Target target = registered.state();
        Target.Baseline baseline = target.baseline();
        return new TargetView(
                target.indicator(),
                target.orgUnit(),
                target.due(),
                target.value(),
                target.legalBasis(),
                target.note(),
                baseline == null ? null : baseline.period(),
                baseline == null ? null : baseline.value(),
                target.cascadedFrom(),
                registered.revision());
    }
}
