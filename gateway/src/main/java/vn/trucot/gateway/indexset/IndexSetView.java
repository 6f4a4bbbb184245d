package vn.trucot.gateway.indexset;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.Pillar;
import vn.trucot.scoring.indexset.Certainty;
import vn.trucot.scoring.indexset.MainIndex;
import vn.trucot.scoring.indexset.NothingToCount;
import vn.trucot.scoring.indexset.Published;
import vn.trucot.scoring.indexset.RankingRule;

/** An index set with its tree, its rules in words, and how sure each part is. */
@Schema(name = "IndexSet")
record IndexSetView(
        String code,
        String version,
        Names names,
        String legalBasis,
        BigDecimal maximum,

        @Schema(description = "What ranks by this set compare")
        RankingRule ranking,

        @Nullable Published published,
        @Nullable Names notes,
        List<MainIndexView> mainIndices,
        List<PillarView> pillars,

        @Schema(description = "Indicators that a rule reads and nobody has defined so far")
        List<IndicatorCode> unknownIndicators) {

    /** A main index. */
    @Schema(name = "MainIndex")
    record MainIndexView(
            String code,
            Names names,
            MainIndex.Group group,
            BigDecimal points,

            @Schema(description = "How many components the legal document has here") @Nullable
            Integer officialComponents,

            @Schema(description = "Whether any component can be scored so far")
            boolean scored,

            @Nullable Names notes,
            List<ComponentView> components) {}

    /** A component. */
    @Schema(name = "Component")
    record ComponentView(
            String code,
            Names names,

            @Schema(description = "Null while it is unknown, which is not zero") @JsonInclude @Nullable
            BigDecimal points,

            @Schema(description = "Whether the legal document sets this component, its points and its rule")
            boolean official,

            @Schema(description = "The rule in words; left out while it is unknown") @Nullable
            Names rule,

            List<IndicatorCode> indicators,

            @Schema(description = "What a unit gets that has nothing to count: points passed on, all, or none")
            NothingToCount nothingToCount,

            @Schema(description = "Where the points go if an indicator does not apply to the unit")
            OtherwiseView whenNotApplicable,

            @Schema(description = "Where the points go if there were no cases, 0 of 0")
            OtherwiseView whenUndefined,

            @Schema(description = "Where the component, its points and its rule come from")
            String source,

            @Nullable Names notes) {}

    /** Where the points of a component go that has nothing to count. */
    @Schema(name = "Otherwise")
    record OtherwiseView(
            Gives gives,

            @Schema(description = "Of points that go to named components: the share of each, by code") @Nullable
            Map<String, BigDecimal> to,

            Names words) {

        /** What a unit gets. */
        @Schema(name = "OtherwiseGives")
        enum Gives {
            /** Nothing is judged: neither reached nor missed. */
            UNSCORED,
            /** No points, of the whole maximum. */
            ZERO,
            /** All points. */
            MAXIMUM,
            /** The points go to the others of the main index, or to those named. */
            PASSED_ON
        }
    }

    /** A pillar. */
    @Schema(name = "PillarIndex")
    record PillarView(
            String code,
            Pillar pillar,
            Names names,
            List<String> members,
            Names rule,
            Certainty certainty,
            String source,
            @Nullable Published published,
            @Nullable Names notes) {}
}
