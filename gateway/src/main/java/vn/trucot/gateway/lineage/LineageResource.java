package vn.trucot.gateway.lineage;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.lineage.LineageAnswer.FigureLineage;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Where a score or a figure comes from. */
@Path("/lineage")
@Tag(name = "lineage", description = "From a score to its rule and inputs, from a figure to what was stated")
@Versioned
@RunOnVirtualThread
public class LineageResource {

    private final Cube cube;
    private final IndexSets indexSets;

    LineageResource(Cube cube, IndexSets indexSets) {
        this.cube = cube;
        this.indexSets = indexSets;
    }

    @GET
    @Operation(
            operationId = "getLineage",
            summary = "The rule and inputs of a component, or an indicator, down to the observations in force")
    public LineageAnswer get(@Valid @BeanParam LineageParameters asked) {
        return cube.read(view -> answer(asked, view));
    }

    private LineageAnswer answer(LineageParameters asked, CubeView view) {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unit(asked.orgUnit());
        Lineages lineages = new Lineages(view, unit.node(), asked);
        ComponentLineage component = component(asked, view, unit);
        List<FigureLineage> figures = component == null
                ? List.of(lineages.of(definition(view, asked.indicator()), Breakdown.parse(asked.breakdown())))
                : component.inputs().stream()
                        .map(view::definition)
                        .flatMap(Stream::ofNullable)
                        .map(definition -> lineages.of(definition, Breakdown.TOTAL))
                        .toList();
        return new LineageAnswer(
                view.version(),
                unit.node().id(),
                unit.node().orgUnit().names(),
                unit.resolvedFrom(),
                asked.period(),
                asked.boundaries(),
                component == null ? null : component.view(),
                figures);
    }

    private @Nullable ComponentLineage component(LineageParameters asked, CubeView view, Selected unit) {
        boolean byIndicator = asked.indicator() != null;
        boolean byComponent = asked.indexSet() != null && asked.component() != null;
        if (byIndicator == byComponent) {
            throw problem(
                    ProblemCode.VALIDATION_FAILED, "indicator", "give either indicator, or indexSet and component");
        }
        if (byIndicator) {
            return null;
        }
        String code = Objects.requireNonNull(asked.component());
        return ComponentLineage.of(
                        indexSets.get(Objects.requireNonNull(asked.indexSet())),
                        code,
                        view,
                        unit.node(),
                        asked.period())
                .orElseThrow(() -> problem(
                        ProblemCode.VALIDATION_FAILED,
                        "component",
                        "index set " + asked.indexSet() + " has no component " + code));
    }

    private static IndicatorDefinition definition(CubeView view, @Nullable IndicatorCode indicator) {
        IndicatorDefinition definition = indicator == null ? null : view.definition(indicator);
        if (definition == null) {
            throw problem(ProblemCode.INDICATOR_UNKNOWN, "indicator", "indicator " + indicator + " is unknown");
        }
        return definition;
    }

    private static Problem problem(ProblemCode code, String parameter, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
