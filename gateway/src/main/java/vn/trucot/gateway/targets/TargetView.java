package vn.trucot.gateway.targets;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.scoring.progress.Progress;
import vn.trucot.scoring.progress.TargetProgress;

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

    public static TargetView of(TargetProgress progress) {
        Target target = progress.target();
        IndicatorDefinition definition = progress.definition();
        TargetProgress.Measured measured = progress.measured();
        return new TargetView(
                target.indicator(),
                definition == null ? null : definition.names(),
                target.orgUnit(),
                target.due(),
                target.value(),
                definition == null ? null : definition.measureUnit(),
                definition == null ? null : definition.direction(),
                progress.progress(),
                measured == null ? null : measured.value(),
                measured == null ? null : measured.period(),
                progress.gap(),
                measured == null ? null : measured.demo(),
                target.legalBasis(),
                target.note());
    }
}
