package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.time.Instant;
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
import vn.trucot.scoring.indexset.RankingRule;
import vn.trucot.scoring.rank.Lack;
import vn.trucot.scoring.score.Incomparable;

/** Units in order, and apart from them those that nothing is known of. */
@Schema(name = "Ranking")
record RankingAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

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

        @Schema(
                description =
                        "Units without a value, or of which too little was scored: listed, not ranked; in the order of the Vietnamese alphabet")
        List<Unranked> unranked,

        @Schema(description = "Why there are no units: the parent was no more in the period. Left out if it was")
        @Nullable
        EndedParent parentEnded) {

    /** What is compared. */
    @Schema(name = "RankingCriterion")
    record Criterion(
            @Nullable String indexSet,
            @Nullable String item,
            @Nullable IndicatorCode indicator,
            Names names,
            @Nullable String measureUnit,
            Direction direction,

            @Schema(description = "Of a score: what is compared, the share of what could be scored or the points")
            RankingRule.@Nullable Compares compares,

            @Schema(description = "Of a score: the part of what applies that must have been scored for a rank")
            @Nullable
            BigDecimal leastShare) {}

    /** A parent that was no more in the period. */
    @Schema(name = "EndedParent")
    record EndedParent(
            Names names,

            @Schema(description = "The first day on which it was no more")
            LocalDate validTo,

            @Schema(description = "What it became part of; none if that is not known")
            List<Successor> successors) {

        /** A unit that came after it. */
        @Schema(name = "EndedParentSuccessor")
        record Successor(OrgUnitId orgUnit, Names names) {}
    }

    /**
     * What stands behind a score.
     *
     * @param share the part of what applies that was scored, four places
     */
    @Schema(name = "RankedScore")
    record Scored(
            @Schema(description = "Reached, rounded to four places")
            BigDecimal points,

            @Schema(description = "The part of the maximum for which there is data")
            BigDecimal scoredMaximum,

            @Schema(description = "The part of the maximum that applies to the unit and could be scored with all data")
            BigDecimal applicableMaximum,

            @Schema(description = "Points over the scored maximum, four places") @Nullable
            BigDecimal valueOfScored,

            @Schema(description = "Scored maximum over the maximum that applies, four places") @Nullable
            BigDecimal share) {}

    /** How a unit moved, if its two years compare. */
    @Schema(name = "RankMovement")
    record Movement(
            @Schema(description = "Whether the two years measure the same")
            boolean comparable,

            @Schema(description = "Why not") @Nullable Incomparable reason,

            @Schema(description = "Its rank a year before, among the units that are ranked and compare in both years")
            @Nullable
            Integer before,

            @Schema(description = "Its rank now, among the same units") @Nullable
            Integer now,

            @Schema(
                    description =
                            "Places up, or down if below zero; 0 where more than half of the units share the place"
                                    + " in both years")
            @Nullable
            Integer places) {

        static @Nullable Movement of(vn.trucot.scoring.rank.@Nullable Movement movement) {
            return movement == null
                    ? null
                    : new Movement(
                            movement.reason() == null,
                            movement.reason(),
                            movement.before(),
                            movement.now(),
                            movement.places());
        }
    }

    /** A unit in its place. */
    @Schema(name = "RankedUnit")
    record Place(
            int rank,

            @Schema(description = "Whether another unit has the same rank")
            boolean shared,

            OrgUnitId orgUnit,
            Names names,

            @Schema(description = "What is compared, as printed")
            BigDecimal value,

            @Schema(description = "Of a score") @Nullable Scored scored,

            boolean demo,

            @Schema(description = "Among all that were ranked a year before") @Nullable
            Integer rankYearBefore,

            @Schema(description = "Left out if there was nothing a year before") @Nullable
            Movement movement,

            @Nullable BigDecimal valueYearBefore) {}

    /** A unit without a value: no data is not the last place. */
    @Schema(name = "UnrankedUnit")
    record Unranked(
            OrgUnitId orgUnit,
            Names names,
            Lack state,

            @Schema(description = "Of a score, where anything was scored") @Nullable
            Scored scored) {}
}
