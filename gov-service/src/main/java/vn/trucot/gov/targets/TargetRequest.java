package vn.trucot.gov.targets;

import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;

/**
 * A target as a client sends it.
 *
 * @param value in the measure unit of the indicator
 */
record TargetRequest(
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal value,
        @Nullable @Size(max = 500) String legalBasis,
        @Nullable @Size(max = 1000) String note) {

    Target target() {
        return new Target(indicator, orgUnit, due, value, legalBasis, note);
    }
}
