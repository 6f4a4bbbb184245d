package vn.trucot.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The value an indicator of an org unit must reach by the end of a period, in the indicator's measure unit. */
public record Target(
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal value,
        @Nullable String legalBasis,
        @Nullable String note) {

    public Target {
        value = ExactNumber.canonical("value of a target", value);
    }
}
