package vn.trucot.gateway.targets;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.progress.Progress;
import vn.trucot.scoring.progress.TargetProgress;
import vn.trucot.scoring.progress.Way;

/** A goal beside the newest figure towards it, and beside where it began. */
@Schema(name = "Goal")
record GoalView(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        IndicatorCode indicator,
        Names names,
        String measureUnit,
        Direction direction,
        OrgUnitId orgUnit,
        Period due,
        BigDecimal goal,
        Progress state,

        @Schema(description = "The newest figure that counts; left out if there is none") @Nullable
        BigDecimal value,

        @Schema(description = "The period of that figure") @Nullable
        Period measured,

        @Schema(description = "What is missing; below zero if it is passed") @Nullable
        BigDecimal gap,

        @Nullable BigDecimal baseline,

        @Schema(description = "The value less the baseline; left out without either") @Nullable
        BigDecimal change,

        @Schema(
                description =
                        "The part of the way from the baseline to the goal that is gone: 0 to 1, below or above if it went back"
                                + " or beyond; left out without a baseline or a value, or if both ends are the same")
        @Nullable
        BigDecimal gone,

        boolean demo) {

    static GoalView of(long version, @Nullable Instant asOf, TargetProgress progress, @Nullable BigDecimal baseline) {
        IndicatorDefinition definition = Objects.requireNonNull(progress.definition());
        TargetProgress.Measured measured = progress.measured();
        BigDecimal goal = progress.target().value();
        Way way = measured == null || baseline == null ? null : new Way(baseline, goal, measured.value());
        return new GoalView(
                version,
                asOf,
                definition.code(),
                definition.names(),
                definition.measureUnit(),
                definition.direction(),
                progress.target().orgUnit(),
                progress.target().due(),
                goal,
                progress.progress(),
                measured == null ? null : measured.value(),
                measured == null ? null : measured.period(),
                progress.gap(),
                baseline,
                way == null ? null : Rational.plain(way.change()),
                way == null ? null : way.gone(),
                measured != null && measured.demo());
    }
}
