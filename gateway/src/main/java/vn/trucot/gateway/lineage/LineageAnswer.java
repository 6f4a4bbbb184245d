package vn.trucot.gateway.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.figures.figure.Coverage;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Reason;
import vn.trucot.figures.figure.State;
import vn.trucot.gateway.orgunit.MadeOf;
import vn.trucot.scoring.score.ComponentScore;

/** Where a score or a figure comes from. */
@Schema(name = "Lineage")
record LineageAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        @Schema(
                description =
                        "Those that became the unit, where nobody had its codes on the boundaries: the figure is theirs")
        @Nullable
        List<MadeOf> madeOf,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "The total, pillar or main index that was asked for; left out for what is below")
        @Nullable
        Item item,

        @Schema(description = "The component whose inputs these are; left out for an indicator") @Nullable
        Component component,

        @Schema(description = "Of a component or an indicator")
        List<FigureView> figures) {

    /** What can be opened in an index set. */
    enum ItemKind {
        TOTAL,
        PILLAR,
        MAIN_INDEX,
        COMPONENT
    }

    /** Why a part did not go in. */
    enum Unused {
        /** It shows the same points another way: the total adds up main indices, not pillars. */
        ANOTHER_VIEW,
        /** There was nothing to judge it by. */
        NOT_SCORED,
        /** A rate without numerator and denominator cannot be added up. */
        RATE_WITHOUT_PARTS
    }

    /** The total, a pillar or a main index, and what it was made of. */
    @Schema(name = "LineageItem")
    record Item(
            String indexSet,
            String indexSetVersion,
            String legalBasis,
            ItemKind kind,
            String code,
            Names names,

            @Schema(description = "The rule in words") Names rule,

            @Schema(description = "Points over maximum, four places; null if nothing could be scored")
            @JsonInclude
            @Nullable
            BigDecimal value,

            @Schema(description = "Rounded to four places, added up unrounded; null if nothing could be scored")
            @JsonInclude
            @Nullable
            BigDecimal points,

            BigDecimal maximum,
            BigDecimal scoredMaximum,

            @Schema(description = "What it was made of, one step down")
            List<ItemPart> parts) {}

    /** A pillar, main index or component below an item. */
    @Schema(name = "LineageItemPart")
    record ItemPart(
            ItemKind kind,
            String code,
            Names names,

            @Schema(description = "Null if it could not be scored, which is not zero") @JsonInclude @Nullable
            BigDecimal points,

            @JsonInclude @Nullable BigDecimal maximum,
            @Nullable BigDecimal scoredMaximum,

            @Schema(description = "Whether its points went in")
            boolean used,

            @Schema(description = "Why it did not go in") @Nullable
            Unused unusedBecause,

            @Schema(description = "Where this one comes from")
            String link) {}

    /** A component of an index set, its rule and what it made of the inputs. */
    @Schema(name = "LineageComponent")
    record Component(
            String indexSet,
            String indexSetVersion,
            String mainIndex,
            String code,
            Names names,
            boolean official,

            @Schema(description = "The rule in words") @Nullable
            Names rule,

            @Schema(description = "Where the component, its points and its rule come from")
            String source,

            ComponentScore.State state,

            @Schema(description = "Null if it could not be scored, which is not zero") @JsonInclude @Nullable
            BigDecimal points,

            @JsonInclude @Nullable BigDecimal maximum,
            @Nullable BigDecimal scoredMaximum) {}

    /** A figure, one step of what it was made of, and all observations at its bottom. */
    @Schema(name = "FigureLineage")
    record FigureView(
            IndicatorCode indicator,
            Names names,
            String measureUnit,
            Breakdown breakdown,
            State state,

            @Schema(description = "Null unless the state is VALUE") @JsonInclude @Nullable
            BigDecimal value,

            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,

            @Schema(description = "Why there is no data, if that is known") @Nullable
            Reason reason,

            @Nullable Origin origin,

            @Schema(description = "How it was made, in words") @Nullable
            Names how,

            boolean demo,
            Coverage coverage,

            @Schema(description = "What it was made of, one step down; ask again for one of them to go on")
            List<PartView> parts,

            @Schema(description = "An own figure beside what its parts make; left out where there is only one")
            @Nullable
            Difference difference,

            @Schema(description = "The observations it rests on, one page of them")
            List<ObservationView> observations,

            int observationsTotal) {}

    /** A figure that went in. */
    @Schema(name = "LineagePart")
    record PartView(
            OrgUnitId orgUnit,
            Names names,
            Period period,
            Breakdown breakdown,

            @Schema(description = "The part of it that went in; left out if all") @Nullable
            BigDecimal share,

            State state,
            @Nullable Origin origin,
            @JsonInclude @Nullable BigDecimal value,

            @Schema(description = "Left out of a rate, whose numerator is unknown") @Nullable
            BigDecimal numerator,

            @Nullable BigDecimal denominator,
            boolean demo,

            @Schema(description = "Whether it went in") boolean used,

            @Schema(description = "Why it did not go in") @Nullable
            Unused unusedBecause,

            @Schema(description = "Where this one comes from")
            String link) {}

    /** What is stated for the unit, and what its parts add up to. */
    @Schema(name = "LineageDifference")
    record Difference(
            @Schema(description = "Stated for exactly this unit and period; it is the one in force")
            BigDecimal own,

            @Schema(description = "Rolled up from its parts")
            BigDecimal rolledUp,

            @Nullable Origin origin,

            @Schema(description = "Own less rolled up") BigDecimal difference,

            Coverage coverage) {}

    /** A stated figure, as the cube holds it. */
    @Schema(name = "LineageObservation")
    record ObservationView(
            OrgUnitId orgUnit,
            Names names,
            Period period,
            Breakdown breakdown,

            @Schema(description = "Null if the indicator does not apply") @JsonInclude @Nullable
            BigDecimal numerator,

            @Nullable BigDecimal denominator,
            Source source,

            @Schema(description = "Counts restores of the owning database")
            long epoch,

            @Schema(description = "The nth state of this observation")
            long revision,

            @Schema(description = "Where its statements, revisions and records are")
            String link,

            @Schema(description = "The records it was counted from; left out if it was stated") @Nullable
            String records) {}
}
