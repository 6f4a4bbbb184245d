package vn.trucot.gateway.lineage;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
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
import vn.trucot.gateway.score.ComponentScore;

/** Where a score or a figure comes from. */
@Schema(name = "Lineage")
record LineageAnswer(
        @Schema(description = "Of the cube that answered") long version,
        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "The component whose inputs these are; left out for an indicator") @Nullable
        Component component,

        List<FigureLineage> figures) {

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
    record FigureLineage(
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
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean demo) {}

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
            String link) {}
}
