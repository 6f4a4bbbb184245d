package vn.trucot.gateway.score;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;

/** What a set makes of the figures of a unit and period beside what was published of it, item by item. */
@Schema(name = "ScoreDifferences")
record DifferencesAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        String indexSet,
        String indexSetVersion,
        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything was published of the unit and period at all")
        boolean published,

        @Schema(description = "Whether anything generated is in it, on either side")
        boolean demo,

        Row total,

        @Schema(description = "Main indices, each before its components")
        List<Row> items,

        @Schema(description = "What was published and is no item of the set")
        List<Row> others) {

    /** An item of the set, computed and published. */
    @Schema(name = "ScoreDifference")
    record Row(
            String code,
            Names names,

            @Schema(description = "The main index that a component is of; left out of others") @Nullable
            String partOf,

            @Schema(description = "Computed, rounded to four places; null if nothing could be scored")
            @JsonInclude
            @Nullable
            BigDecimal points,

            @Schema(description = "Of the computed points, with what other components passed on") @Nullable
            BigDecimal maximum,

            @Schema(description = "Left out where nothing was published") @Nullable
            PublishedPoints published,

            @Schema(
                    description =
                            "Computed points less published ones; only where all of the item was scored, of all units")
            @Nullable
            BigDecimal difference,

            @Schema(description = "What the figures show of why they differ, or cannot be held against each other")
            List<Reason> reasons) {}

    /** What was published of an item. */
    @Schema(name = "PublishedPoints")
    record PublishedPoints(
            BigDecimal points,
            BigDecimal maximum,

            @Schema(description = "The indicator that holds it")
            IndicatorCode indicator,

            @Schema(description = "Its breakdown; empty for the total")
            String breakdown,

            @Nullable String source,
            @Nullable SourceKind sourceKind,
            boolean demo) {}

    /** One thing that makes a difference, as the lineage shows it. */
    @Schema(name = "DifferenceReason")
    record Reason(
            Why why,
            @Nullable IndicatorCode indicator,

            @Schema(description = "The component that is meant, of a main index or the total") @Nullable
            String item) {}

    /** What can be seen to make a difference; nothing is guessed. */
    @Schema(name = "WhyDifferent")
    enum Why {
        /** Nothing was reported here of the indicator. */
        NO_DATA,
        /** The indicator does not apply to the unit here. */
        NOT_APPLICABLE,
        /** There were no cases here, 0 of 0. */
        NO_CASES,
        /** The value here is none that the rule knows. */
        UNEXPECTED_VALUE,
        /** The set knows no points or no rule for it. */
        NOT_SCORABLE,
        /** Here the component gave its points to others, or was given some. */
        POINTS_PASSED_ON,
        /** What was published is out of another maximum. */
        OTHER_MAXIMUM,
        /** The figure here lacks units or periods. */
        PARTLY_COVERED,
        /** The period runs: figures here are as of today. */
        PERIOD_RUNNING,
        /** The component could not be scored here. */
        PART_MISSING
    }
}
