package vn.trucot.gateway.stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;

/** What was recorded last. */
@Schema(name = "RecentChanges")
record RecentChangesAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "Figures of the units asked for that were recorded on the present day")
        long today,

        @Schema(description = "Whether anything generated is in the list")
        boolean demo,

        @Schema(description = "Newest first") List<Item> items) {

    /** A figure that was recorded or withdrawn. */
    @Schema(name = "RecentChange")
    record Item(
            Instant at,
            IndicatorCode indicator,
            @Nullable Names indicatorNames,
            @Nullable String measureUnit,
            OrgUnitId orgUnit,
            @Nullable Names names,
            Period period,
            Breakdown breakdown,

            @Schema(description = "Whether no source states it any more")
            boolean withdrawn,

            @Schema(description = "Null if the indicator does not apply or the figure was withdrawn")
            @JsonInclude
            @Nullable
            BigDecimal numerator,

            @Nullable BigDecimal denominator,

            @Schema(
                    description =
                            "What was in force until then; left out if there was none, or nobody saw it: of what was recorded before the gateway started")
            @Nullable
            Before before,

            @Nullable Source source,
            boolean demo) {}

    /** A figure that another one took the place of. */
    @Schema(name = "FigureBefore")
    record Before(
            @Schema(description = "Null if the indicator did not apply") @JsonInclude @Nullable
            BigDecimal numerator,

            @Nullable BigDecimal denominator) {

        static @Nullable Before of(@Nullable Figure figure) {
            return figure == null ? null : new Before(figure.numerator(), figure.denominator());
        }
    }
}
