package vn.trucot.gateway.regime;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSetViews;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.scoring.indexset.Component;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.indexset.ScoringRule;

/** Who asks a province for figures, and which figure is asked for several times. */
@Path("/regimes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "regimes", description = "Who asks units for figures, how often, and which figure answers several of them")
@RunOnVirtualThread
class RegimeResource {

    private final Regimes regimes;
    private final IndexSets indexSets;
    private final AskedByProgramme programmes;
    private final Cube cube;

    RegimeResource(Regimes regimes, IndexSets indexSets, AskedByProgramme programmes, Cube cube) {
        this.regimes = regimes;
        this.indexSets = indexSets;
        this.programmes = programmes;
        this.cube = cube;
    }

    @GET
    @Operation(
            operationId = "listRegimes",
            summary =
                    "The reporting regimes, and each figure with everybody who asks for it: the item, the rule or what is to"
                            + " be reached, and where the figure here counts something else")
    public RegimeMatrix list(
            @Parameter(description = "Only this figure", example = "GOV.DOSSIER.ONLINE")
                    @QueryParam("indicator")
                    @Nullable
                    IndicatorCode indicator) {
        CubeView view = cube.view();
        IndexSetViews words = new IndexSetViews(view);
        Map<Regime, AskedList> asked = new LinkedHashMap<>();
        regimes.all().forEach(regime -> asked.put(regime, asked(regime, words)));
        return RegimeMatrix.of(asked, indicator, view);
    }

    private AskedList asked(Regime regime, IndexSetViews words) {
        if (regime.programme() != null) {
            return programmes.of(regime, regime.programme());
        }
        return indexSets.all().stream()
                .filter(set -> set.code().equals(regime.indexSet()))
                .findFirst()
                .map(set -> AskedList.of(ofSet(regime, set, words)))
                .orElse(AskedList.UNKNOWN);
    }

    private static List<AskedItem> ofSet(Regime regime, IndexSet set, IndexSetViews words) {
        return set.mainIndices().stream()
                .flatMap(main -> main.components().stream())
                .map(component -> ofComponent(regime, component, words))
                .toList();
    }

    private static AskedItem ofComponent(Regime regime, Component component, IndexSetViews words) {
        ScoringRule rule = component.rule();
        return new AskedItem(
                regime.code(),
                component.code(),
                component.names(),
                rule == null ? List.of() : rule.inputs(),
                rule == null ? null : rule.inWords(words::nameOf),
                component.official(),
                component.notes());
    }
}
