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
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.gateway.targets.TargetView;
import vn.trucot.scoring.indexset.Certainty;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Incomparable;

/** Scores of one or many units in one period. */
@Schema(name = "Scores")
record ScoresAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        String indexSet,
        String indexSetVersion,
        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything generated is in any score")
        boolean demo,

        List<UnitScore> scores) {

    /** The score of one unit. */
    @Schema(name = "Score")
    record UnitScore(
            OrgUnitId orgUnit,
            Names names,
            OrgUnitKind kind,

            @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
            OrgUnitId resolvedFrom,

            @Schema(description = "Whether anything generated is in it")
            boolean demo,

            Item total,
            List<Item> pillars,
            List<Item> mainIndices,

            @Schema(description = "Targets for the published score or rank")
            List<TargetView> targets) {}

    /** How much of an item could be scored. */
    enum ItemState {
        SCORED,
        PARTLY_SCORED,
        NOT_SCORED,
        /** Nothing of it applies to the unit: it is out of the total. */
        NOT_APPLICABLE
    }

    /** The total, a pillar or a main index: what was computed, and beside it what was published. */
    @Schema(name = "ScoreItem")
    record Item(
            String code,
            Names names,
            ItemState state,

            @Schema(description = "Computed: points over maximum, four places; null if nothing could be scored")
            @JsonInclude
            @Nullable
            BigDecimal value,

            @Schema(description = "Computed, rounded to four places; totals add up the unrounded ones")
            BigDecimal points,

            @Schema(description = "Less main indices of which nothing applies to the unit")
            BigDecimal maximum,

            @Schema(description = "The part of the maximum for which there is data")
            BigDecimal scoredMaximum,

            @Schema(description = "The part of the maximum that the set can score and that applies to the unit")
            BigDecimal applicableMaximum,

            @Schema(description = "Points over the scored maximum") @Nullable
            BigDecimal valueOfScored,

            @Schema(description = "The same period a year before; left out if it has no value") @Nullable
            Movement yearBefore,

            @Schema(description = "What was published, never mixed with what is computed; left out if nothing was")
            @Nullable
            PublishedItem published,

            @Schema(description = "Of a pillar") @Nullable PillarItem pillar,

            @Schema(description = "Of a main index, with detail") @Nullable
            List<ComponentItem> components) {}

    /** The value and the points a year before. */
    @Schema(name = "ScoreMovement")
    record Movement(
            Period period,
            BigDecimal value,

            @Schema(description = "Value less the earlier value; left out if there is no value now") @Nullable
            BigDecimal change,

            @Schema(description = "Rounded to four places") BigDecimal points,

            @Schema(description = "Points less the earlier points, both as given; left out if there is no value now")
            @Nullable
            BigDecimal pointsChange,

            @Schema(
                    description =
                            "Whether both years measure the same: the period has ended, the same parts of the maximum"
                                    + " were scored, of figures of the same units")
            boolean comparable,

            @Schema(description = "Why they do not compare") @Nullable
            Incomparable reason) {}

    /** Which pillar, and by which rule. */
    @Schema(name = "ScorePillar")
    record PillarItem(Pillar pillar, Names rule, Certainty certainty) {}

    /** What a component got. */
    @Schema(name = "ScoreComponent")
    record ComponentItem(
            String code,
            Names names,

            @Schema(description = "Whether the legal document sets this component")
            boolean official,

            ComponentScore.State state,

            @Schema(description = "The indicator that gave no answer") @Nullable
            IndicatorCode because,

            @Schema(description = "Null if it could not be scored, which is not zero") @JsonInclude @Nullable
            BigDecimal points,

            @Schema(description = "Null if the index set does not know it; with what other components passed on")
            @JsonInclude
            @Nullable
            BigDecimal maximum,

            @Nullable BigDecimal scoredMaximum,

            @Schema(description = "How complete the figures are that the rule reads")
            List<InputCoverage> coverage,

            @Schema(
                    description =
                            "Whether the score compares with the one a year before; left out where either is none")
            @Nullable
            Boolean comparable,

            @Schema(description = "Why it does not compare") @Nullable
            Incomparable reason) {}

    /** How many units are in a figure, of how many. */
    @Schema(name = "ScoreInputCoverage")
    record InputCoverage(IndicatorCode indicator, @Nullable Coverage coverage) {}

    /** What a ministry published for the unit. */
    @Schema(name = "PublishedScore")
    record PublishedItem(
            @Nullable BigDecimal value,

            @Schema(description = "What the published value is out of")
            BigDecimal outOf,

            @Schema(description = "Name of the publication") @Nullable
            String source,

            @Schema(description = "Whether it is made up: nobody published it")
            boolean demo,

            @Schema(
                    description =
                            "Computed value, out of the same, less the published one; only where everything was scored")
            @Nullable
            BigDecimal difference,

            @Nullable BigDecimal rank,

            @Schema(description = "Whose figure the rank is; left out if none is published") @Nullable
            IndicatorCode rankIndicator,

            @Schema(description = "The rank a year before") @Nullable
            BigDecimal rankYearBefore,

            @Schema(description = "Places up, or down if below zero: from rank 40 to rank 27 is 13") @Nullable
            BigDecimal rankMovement) {}
}
