package vn.trucot.gateway.metric;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.figures.figure.Comparison;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Reason;
import vn.trucot.figures.figure.State;
import vn.trucot.gateway.orgunit.HeldParts;

/** The figure of one indicator, beside earlier ones and its target. */
@Schema(name = "Metric")
record Metric(
        IndicatorCode indicator,
        Pillar pillar,
        Names names,
        String measureUnit,
        Direction direction,
        State state,

        @Schema(description = "Null unless the state is VALUE") @JsonInclude @Nullable
        BigDecimal value,

        @Schema(description = "Why there is no data, if that is known") @Nullable
        Reason reason,

        @Schema(description = "Figures of a period that is not over are not final, and are compared with nothing")
        PeriodState periodState,

        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Origin origin,
        @Schema(description = "Of an own figure") @Nullable Source source,

        @Schema(description = "The period before; left out if it has no value") @Nullable
        Change previous,

        @Schema(description = "The same period a year before; left out if it has no value") @Nullable
        Change yearBefore,

        @Schema(description = "The next one due; left out if none is set") @Nullable
        Goal target,

        Coverage coverage,

        @Schema(description = "Parts of the unit that are held, of those that there are in truth; left out if all are")
        @Nullable
        HeldParts held,

        boolean demo) {

    /** An earlier value, and how much has been added to it since. */
    @Schema(name = "MetricChange")
    record Change(
            Period period,
            BigDecimal value,

            @Schema(description = "The value less the earlier one, both as printed; left out if there is no value")
            @Nullable
            BigDecimal change,

            @Schema(description = "Whether both cover the same: periods that are over, the same months, the same units")
            boolean comparable,

            @Schema(description = "What keeps the two from being compared")
            Comparison.@Nullable Obstacle obstacle,

            @Schema(description = "Of the earlier value") Coverage coverage,
            boolean demo) {}

    /** What must be reached. */
    @Schema(name = "MetricTarget")
    record Goal(
            Period due,
            BigDecimal value,

            @Schema(description = "What is missing; below zero if it is passed; left out if there is no value")
            @Nullable
            BigDecimal gap,

            @Nullable String legalBasis) {}
}
