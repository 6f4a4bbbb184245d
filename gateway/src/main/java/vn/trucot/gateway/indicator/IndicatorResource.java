package vn.trucot.gateway.indicator;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.text.Folded;

/** What is measured. */
@Path("/indicators")
@Tag(name = "indicators", description = "What is measured, as the pillars define it")
@Versioned
@RunOnVirtualThread
public class IndicatorResource {

    private final Cube cube;

    IndicatorResource(Cube cube) {
        this.cube = cube;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "All indicators by code")
    public IndicatorList list(
            @Parameter(description = "A pillar: gov, economy or society") @QueryParam("pillar") @DefaultValue("")
                    String pillar,
            @Parameter(description = "Part of the code or a name; diacritics and case do not matter")
                    @QueryParam("q")
                    @DefaultValue("")
                    String q) {
        String words = Folded.of(q);
        return cube.read(view -> {
            List<IndicatorView> items = view.definitions().stream()
                    .filter(definition ->
                            pillar.isEmpty() || definition.pillar().path().equals(pillar))
                    .filter(definition -> searched(definition).contains(words))
                    .map(definition -> IndicatorView.of(definition, view))
                    .toList();
            return new IndicatorList(view.version(), items, items.size());
        });
    }

    private static String searched(IndicatorDefinition definition) {
        return Folded.of(definition.code() + "\n" + definition.names().vi() + "\n"
                + definition.names().in("en"));
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getIndicator", summary = "What an indicator means and how its figures combine")
    public IndicatorView get(@PathParam("code") IndicatorCode code) {
        CubeView view = cube.view();
        IndicatorDefinition definition = view.definition(code);
        if (definition == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "indicator " + code + " is unknown");
        }
        return IndicatorView.of(definition, view);
    }
}
