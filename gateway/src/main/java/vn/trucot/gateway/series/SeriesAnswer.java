package vn.trucot.gateway.series;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Source;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.State;

/** The shape of the answer, for its description: the JSON itself is written by {@link SeriesJson}. */
@Schema(name = "Series", description = "Figures by columns: the i-th value of a series is of the i-th period")
record SeriesAnswer(
        @Schema(description = "Of the cube that answered", required = true)
        long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        @Schema(description = "The day whose units were asked for") @Nullable
        LocalDate boundaries,

        @Schema(description = "Whether anything generated is in any value", required = true)
        boolean demo,

        @Schema(required = true) List<String> periods,

        @Schema(description = "Of the periods that are not over; left out if all are") @Nullable
        Map<String, PeriodState> periodStates,

        @Schema(required = true) List<Entry> series) {

    @Schema(name = "SeriesEntry")
    record Entry(
            @Schema(required = true) String indicator,
            @Schema(required = true) String orgUnit,

            @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
            String resolvedFrom,

            @Schema(description = "Empty for the total", required = true)
            String breakdown,

            @Schema(required = true) String measureUnit,

            @Schema(description = "Null where states says why", required = true)
            List<@Nullable BigDecimal> values,

            @Schema(description = "By period, of all that is no VALUE", required = true)
            Map<String, State> states,

            @Schema(description = "Whether anything generated is in any value", required = true)
            boolean demo,

            @Schema(
                    description = "The periods of generated figures, where they stand beside others; left out: all that"
                            + " have a figure if demo, else none")
            @Nullable
            List<String> demoPeriods,

            @Schema(
                    description = "By period, of figures that lack units or shorter periods; left out if none does:"
                            + " what is not named here is complete")
            @Nullable
            Map<String, Incomplete> incomplete,

            @Schema(description = "With detail: exact, null where the value is no sum") @Nullable
            List<@Nullable BigDecimal> numerators,

            @Schema(description = "With detail") @Nullable List<@Nullable BigDecimal> denominators,

            @Schema(description = "With detail: where each figure comes from") @Nullable
            List<@Nullable Origin> origins,

            @Schema(description = "With detail: of own figures") @Nullable
            List<@Nullable Source> sources) {}

    /** How much is in a figure, each time what is in it and what should be. */
    @Schema(name = "SeriesIncomplete")
    record Incomplete(
            @Schema(
                    description = "Units at the indicator's level, of a longer period in the last shorter one that is"
                            + " shown",
                    required = true)
            List<Integer> units,

            @Schema(description = "Base periods inside the period", required = true)
            List<Integer> periods,

            @Schema(description = "Units times base periods", required = true)
            List<Integer> reports) {}
}
