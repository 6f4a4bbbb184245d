package vn.trucot.gateway.targets;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** A target beside the newest figure towards it. */
@Schema(name = "Target")
public record TargetView(
        IndicatorCode indicator,
        @Nullable Names names,
        OrgUnitId orgUnit,
        Period due,

        @Schema(description = "What must be reached, in the measure unit")
        BigDecimal target,

        @Nullable String measureUnit,
        @Nullable Direction direction,
        Progress state,

        @Schema(description = "The newest figure up to the due period; left out if there is none") @Nullable
        BigDecimal value,

        @Schema(description = "The period of that figure") @Nullable
        Period measured,

        @Schema(description = "What is missing; below zero if it is passed") @Nullable
        BigDecimal gap,

        @Nullable Boolean demo,
        @Nullable String legalBasis,
        @Nullable String note) {

    /** How far a target is. */
    public enum Progress {
        REACHED,
        NOT_REACHED,
        /** Nothing was measured towards it. */
        NO_DATA
    }
}
