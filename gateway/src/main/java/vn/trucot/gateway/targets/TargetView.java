package vn.trucot.gateway.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
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

        @Schema(description = "The period at whose end the baseline was; left out if none is known") @Nullable
        Period baselinePeriod,

        @Nullable BigDecimal baseline,

        @Schema(
                description =
                        "What the straight line from the baseline to the target expects on the day asked for, else at the"
                                + " end of the measured period; left out without a baseline")
        @Nullable
        BigDecimal expected,

        @Schema(description = "Whether the newest figure is where the line expects it then, or ahead") @Nullable
        Boolean onTrack,

        @Schema(description = "The unit whose target was handed down to this one") @Nullable
        OrgUnitId cascadedFrom,

        @Nullable Boolean demo,
        @Nullable String legalBasis,
        @Nullable String note) {

    public static TargetView of(TargetProgress progress) {
        return of(progress, null);
    }

    /**
     * The same on a day.
     *
     * @param on when something is expected; null for the end of the measured period
     */
    static TargetView of(TargetProgress progress, @Nullable LocalDate on) {
        Target target = progress.target();
        IndicatorDefinition definition = progress.definition();
        TargetProgress.Measured measured = progress.measured();
        Target.Baseline baseline = target.baseline();
        LocalDate day = on == null && measured != null ? measured.period().lastDay() : on;
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
                baseline == null ? null : baseline.period(),
                baseline == null ? null : baseline.value(),
                day == null ? null : progress.expected(day),
                progress.onTrack(),
                target.cascadedFrom(),
                measured == null ? null : measured.demo(),
                target.legalBasis(),
                target.note());
    }
}
