package vn.trucot.gateway.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.figures.figure.Reason;
import vn.trucot.figures.figure.State;

/** An indicator in the table that every office prints. What is unknown is left out, and is no zero. */
@Schema(name = "ReportRow")
record ReportRow(
        IndicatorCode indicator,
        Names names,
        String measureUnit,
        int decimals,
        Direction direction,

        @Schema(description = "Whether it counts what happens within a period; else it tells how things are at its end")
        boolean withinPeriod,

        State state,

        @Schema(description = "Why there is no value, if that is known") @Nullable
        Reason reason,

        @Schema(description = "Of the year, as somebody set it; left out if nobody did") @Nullable
        BigDecimal plan,

        @Schema(description = "In the period; null unless the state is VALUE") @JsonInclude @Nullable
        BigDecimal value,

        @Schema(description = "In the period before") @Nullable
        BigDecimal previous,

        @Schema(description = "In the same period a year before") @Nullable
        BigDecimal yearBefore,

        @Schema(
                description =
                        "Since the year began, where the indicator counts within periods and all of them are known")
        @Nullable
        BigDecimal cumulative,

        @Schema(description = "The same a year before") @Nullable
        BigDecimal cumulativeYearBefore,

        @Schema(description = "What the year has reached of the plan, in percent, one place") @Nullable
        BigDecimal percentOfPlan,

        @Schema(
                description =
                        "The value less that of a year before, both as printed; left out where the two do not compare")
        @Nullable
        BigDecimal change,

        @Schema(description = "Units with a figure, of those that report the indicator")
        int unitsReporting,

        int unitsExpected,
        boolean demo) {}
