package vn.trucot.gateway.action;

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
import vn.trucot.scoring.action.OpeningKind;
import vn.trucot.scoring.action.StepMeasure;

/** What a unit can do for its score. */
@Schema(name = "Actions")
record ActionsAnswer(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "The instant at which its figures were known; left out: now") @Nullable
        Instant asOf,

        String indexSet,
        String indexSetVersion,

        @Schema(description = "Whether the legal document sets every component; else the set is a trial")
        boolean official,

        OrgUnitId orgUnit,
        Names names,

        @Schema(description = "The id that was asked for, where it means another unit on the boundaries") @Nullable
        OrgUnitId resolvedFrom,

        Period period,
        @Nullable LocalDate boundaries,

        @Schema(description = "Whether anything generated is in the score, or in those it is ranked among")
        boolean demo,

        Place place,
        OpenItem total,
        List<OpenItem> pillars,
        List<OpenItem> mainIndices,

        @Schema(description = "In the order of the set") List<ComponentAction> components,

        @Schema(description = "Codes of the three components that win most points per effort, best first")
        List<String> three,

        Most most,

        @Schema(description = "Left out if nothing is wished") @Nullable
        WishAnswer wish) {

    /** What is open of the total, a pillar or a main index. */
    @Schema(name = "ActionItem")
    record OpenItem(
            String code,
            Names names,

            @Schema(description = "Points still to be won by better figures, of the components of the item")
            BigDecimal open,

            @Schema(description = "Points of its components that cannot be judged for lack of figures")
            BigDecimal missing) {}

    /** What is open of a component. */
    @Schema(name = "ActionComponent")
    record ComponentAction(
            String code,
            Names names,
            String mainIndex,

            @Schema(description = "Whether the legal document sets this component")
            boolean official,

            OpeningKind kind,

            @Schema(description = "Points still to be won by better figures")
            BigDecimal open,

            @Schema(description = "Points that cannot be judged for lack of figures: neither won nor lost")
            BigDecimal missing,

            @Schema(description = "Of the maximum with what other components passed on; left out if it is unknown")
            @Nullable
            BigDecimal maximum,

            @Schema(description = "As asked for; 1 if it was not")
            int effort,

            BigDecimal openPerEffort,

            @Schema(description = "The indicator that gave no answer") @Nullable
            IndicatorCode because,

            @Schema(description = "What has to become more; of several all, for all points")
            List<NeedItem> needs) {}

    /** What an input lacks. */
    @Schema(name = "ActionNeed")
    record NeedItem(
            IndicatorCode indicator,
            Names names,
            String measureUnit,

            @Schema(description = "What a step is: one case more, one percentage point, one unit, another answer")
            StepMeasure measure,

            @Schema(description = "The number there is, in the measure")
            BigDecimal now,

            @Schema(description = "At which it holds no point back")
            BigDecimal whole,

            @Schema(description = "How many steps that is, rounded up")
            BigDecimal steps,

            @Schema(description = "The number after one step")
            BigDecimal afterStep,

            @Schema(description = "Points of one step in all components that read the indicator, eight places")
            BigDecimal gainOfStep) {}

    /** The few components that hold most of what is open. */
    @Schema(name = "ActionMost")
    record Most(
            @Schema(
                    description =
                            "Codes of the fewest components that hold at least 80 % of all open points, most first")
            List<String> components,

            BigDecimal open,

            @Schema(description = "Of how many components that could be scored")
            int of,

            @Schema(description = "Their share of the components, four places; left out if there are none") @Nullable
            BigDecimal share) {}

    /** The smallest set of improvements for a wish: the fewest, of those the least effort. */
    @Schema(name = "ActionWish")
    record WishAnswer(
            @Nullable BigDecimal wishedScore,

            @Schema(description = "The other units stay as they are") @Nullable
            Integer wishedRank,

            @Schema(description = "Points that lack; 0 or less if the wish is met")
            BigDecimal lacking,

            @Schema(description = "Whether all improvements together reach it")
            boolean reachable,

            @Schema(description = "Codes of the components to bring to their targets, in the order of the set")
            List<String> components,

            @Schema(description = "What they win") BigDecimal open,

            int effort) {}
}
