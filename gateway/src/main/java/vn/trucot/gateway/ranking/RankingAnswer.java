package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** Units in order, and apart from them those that nothing is known of. */
@Schema(name = "Ranking")
record RankingAnswer(
        @Schema(description = "Of the cube that answered") long version,
        Criterion by,
        Period period,

        @Schema(description = "The day whose units are ranked")
        LocalDate boundaries,

        OrgUnitKind level,
        @Nullable OrgUnitId parent,

        @Schema(description = "Whether anything generated is in any value")
        boolean demo,

        @Schema(description = "Best first; equal values, as printed, share a rank and the next is skipped")
        List<Place> ranked,

        @Schema(description = "Units without a value, in the order of the Vietnamese alphabet")
        List<Unranked> unranked) {

    /** What is compared. */
    @Schema(name = "RankingCriterion")
    record Criterion(
            @Nullable String indexSet,
            @Nullable String item,
            @Nullable IndicatorCode indicator,
            Names names,
            @Nullable String measureUnit,
            Direction direction) {}

    /** A unit in its place. */
    @Schema(name = "RankedUnit")
    record Place(
            int rank,

            @Schema(description = "Whether another unit has the same rank")
            boolean shared,

            OrgUnitId orgUnit,
            Names names,
            BigDecimal value,

            @Schema(description = "Of a score") @Nullable BigDecimal points,

            @Schema(description = "Of a score: the part of the maximum for which there is data") @Nullable
            BigDecimal scoredMaximum,

            boolean demo,

            @Schema(description = "Among the same units a year before") @Nullable
            Integer rankYearBefore,

            @Schema(description = "Places up, or down if below zero") @Nullable
            Integer movement,

            @Nullable BigDecimal valueYearBefore) {}

    /** A unit without a value: no data is not the last place. */
    @Schema(name = "UnrankedUnit")
    record Unranked(OrgUnitId orgUnit, Names names, Lack state) {}

    /** Why there is no value. */
    enum Lack {
        NO_DATA,
        NOT_APPLICABLE,
        UNDEFINED
    }
}
