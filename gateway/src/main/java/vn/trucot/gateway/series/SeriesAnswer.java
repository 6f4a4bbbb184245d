package vn.trucot.gateway.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Source;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.State;

/** The shape of the answer, for its description: the JSON itself is written by {@link SeriesJson}. */
@Schema(name = "Series", description = "Figures by columns: the i-th value of a series is of the i-th period")
record SeriesAnswer(
        @Schema(description = "Of the cube that answered", required = true)
        long version,

        @Schema(description = "The day whose units were asked for") @Nullable
        LocalDate boundaries,

        @Schema(description = "Whether anything generated is in any value", required = true)
        boolean demo,

        @Schema(required = true) List<String> periods,
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

            @Schema(required = true) boolean demo,

            @Schema(description = "With detail: exact, null where the value is no sum") @Nullable
            List<@Nullable BigDecimal> numerators,

            @Schema(description = "With detail") @Nullable List<@Nullable BigDecimal> denominators,

            @Schema(description = "With detail: where each figure comes from") @Nullable
            List<@Nullable Origin> origins,

            @Schema(description = "With detail: of own figures") @Nullable
            List<@Nullable Source> sources) {}
}
