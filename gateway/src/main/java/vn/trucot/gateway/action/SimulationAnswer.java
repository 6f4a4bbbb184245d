package vn.trucot.gateway.action;

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

/** The score of a unit as it is, and as it would be. */
@Schema(name = "Simulation")
record SimulationAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        String indexSet,
        String indexSetVersion,

        @Schema(description = "Whether the legal document sets every component; what would be is never official")
        boolean official,

        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything generated is in the score, or in those it is ranked among")
        boolean demo,

        @Schema(description = "Whether other points or targets would hold, for all units")
        boolean otherRules,

        @Schema(description = "All that the set reads, in its order")
        List<InputItem> inputs,

        Side before,
        Side after) {

    /** Whether there is a figure, and if not, why. */
    enum InputState {
        KNOWN,
        NO_DATA,
        NOT_APPLICABLE,
        /** 0/0: nothing happened that could be counted. */
        UNDEFINED
    }

    /** An input of the set. */
    @Schema(name = "SimulationInput")
    record InputItem(
            IndicatorCode indicator,
            Names names,
            String measureUnit,
            int decimals,

            @Schema(description = "Whether there is a figure of the unit, and if not, why")
            InputState state,

            @Schema(description = "As it is; null if there is none") @JsonInclude @Nullable
            BigDecimal now,

            @Schema(description = "As it would be; left out where it is not changed") @Nullable
            BigDecimal changed,

            @Schema(description = "Least value that makes sense; left out if any does") @Nullable
            BigDecimal least,

            @Schema(description = "Greatest value that makes sense; left out if any does") @Nullable
            BigDecimal greatest) {}

    /** The score and the place. */
    @Schema(name = "SimulationSide")
    record Side(Place place, SideItem total, List<SideItem> pillars, List<SideItem> mainIndices) {}

    /** The total, a pillar or a main index. */
    @Schema(name = "SimulationItem")
    record SideItem(
            String code,
            Names names,

            @Schema(description = "Points over maximum, four places; null if nothing could be scored")
            @JsonInclude
            @Nullable
            BigDecimal value,

            BigDecimal points,
            BigDecimal maximum,
            BigDecimal scoredMaximum,

            @Schema(description = "Points over the scored maximum") @Nullable
            BigDecimal valueOfScored,

            @Schema(description = "Of a main index") @Nullable
            List<SideComponent> components) {}

    /** What a component gets. */
    @Schema(name = "SimulationComponent")
    record SideComponent(
            String code,
            Names names,

            @Schema(description = "Null if it could not be scored, which is not zero") @JsonInclude @Nullable
            BigDecimal points,

            @Schema(description = "Null if the index set does not know it") @JsonInclude @Nullable
            BigDecimal maximum,

            @Schema(description = "At which its rule gives all points; left out if it has no such number") @Nullable
            BigDecimal target) {}
}
