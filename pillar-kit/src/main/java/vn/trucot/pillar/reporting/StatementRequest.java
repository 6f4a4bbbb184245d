package vn.trucot.pillar.reporting;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.SourceKind;

/** A statement as clients send it; read by {@link StatementJson}, this is its description. */
@Schema(
        name = "StatementRequest",
        description = "What a source states about one indicator, unit, period and breakdown.")
record StatementRequest(
        @Schema(examples = "SOC.TEAM.MEMBERS") String indicator,
        @Schema(examples = "15.132.04252") String orgUnit,

        @Schema(
                examples = "2024-Q1",
                description = "month 2024-03, quarter 2024-Q1, half-year 2024-S1, nine months 2024-P9M or year 2024")
        String period,

        @Schema(description = "dimension=code, several joined by ';'; empty is the total") @Nullable
        String breakdown,

        @Schema(description = "needed unless notApplicable; at most 18 digits") @Nullable
        BigDecimal numerator,

        @Schema(description = "needed for ratios, except published rates") @Nullable
        BigDecimal denominator,

        @Schema(description = "the indicator does not apply to the unit") @Nullable
        Boolean notApplicable,

        @Schema(description = "REPORTED unless said otherwise; RECORDS are only ever counted") @Nullable
        SourceKind sourceKind,

        @Schema(description = "the token's subject unless said otherwise") @Nullable
        String sourceName,

        @Schema(
                description = "when it was published; of two PUBLISHED figures the later publication is in force."
                        + " If the day is unknown, the month 2023-02 or the year 2023",
                examples = "2023-02-27")
        @Nullable
        String publishedOn,

        @Schema(description = "title or address of the document that says so") @Nullable
        String place,

        @Schema(description = "what goes with the figure", examples = "more than 9,100") @Nullable
        String note) {}
