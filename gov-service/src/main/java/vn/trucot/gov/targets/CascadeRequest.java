package vn.trucot.gov.targets;

import jakarta.validation.constraints.NotNull;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/**
 * A target that is handed down.
 *
 * @param orgUnit the unit whose target it is
 * @param level the kind of unit below it that gets the target
 */
record CascadeRequest(
        @NotNull IndicatorCode indicator,
        @NotNull OrgUnitId orgUnit,
        @NotNull Period due,
        @NotNull OrgUnitKind level) {

    TargetKey key() {
        return new TargetKey(indicator.text(), orgUnit.text(), due.toString());
    }
}
