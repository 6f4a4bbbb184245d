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
        long revision) {

    static TargetView of(RegisteredTarget registered) {
        Target target = registered.state();
        return new TargetView(
                target.indicator(),
                target.orgUnit(),
                target.due(),
                target.value(),
                target.legalBasis(),
                target.note(),
                registered.revision());
    }
}
