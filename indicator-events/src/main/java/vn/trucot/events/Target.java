package vn.trucot.events;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The value an indicator of an org unit must reach by the end of a period, in the indicator's measure unit.
 *
 * @param baseline where it began, from which a trajectory leads to the value; null if that is not known
 * @param cascadedFrom the unit whose target was handed down to this one; null of a target of its own
 */
public record Target(
        IndicatorCode indicator,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal value,
        @Nullable String legalBasis,
        @Nullable String note,
        @Nullable Baseline baseline,
        @Nullable OrgUnitId cascadedFrom) {

    /** The value at the end of a period. */
    public record Baseline(Period period, BigDecimal value) {

        public Baseline {
            value = ExactNumber.canonical("value of a baseline", value);
        }
    }

    public Target {
        value = ExactNumber.canonical("value of a target", value);
        if (baseline != null && !baseline.period().lastDay().isBefore(due.lastDay())) {
            throw new InvalidTerm(
                    "baseline period of a target", baseline.period().toString(), "it ends before " + due + " does");
        }
    }

    /** A target of the unit itself, of which no baseline is known. */
    public Target(
            IndicatorCode indicator,
            OrgUnitId orgUnit,
            Period due,
            BigDecimal value,
            @Nullable String legalBasis,
            @Nullable String note) {
        this(indicator, orgUnit, due, value, legalBasis, note, null, null);
    }
}
