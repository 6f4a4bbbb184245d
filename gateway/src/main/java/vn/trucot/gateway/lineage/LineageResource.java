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
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.lineage.LineageAnswer.FigureView;
import vn.trucot.gateway.load.HeavyReads;
import vn.trucot.gateway.orgunit.MadeOf;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.lineage.FigureLineage;
import vn.trucot.scoring.lineage.Lineages;
import vn.trucot.scoring.score.Scores;

/** Where a score or a figure comes from. */
@Path("/lineage")
@Tag(name = "lineage", description = "From a score to its rule and inputs, from a figure to what was stated")
@AsKnown
@Versioned
@RunOnVirtualThread
public class LineageResource {

    private final Asked asking;
    private final HeavyReads reads;
    private final IndexSets indexSets;

    LineageResource(Asked asking, HeavyReads reads, IndexSets indexSets) {
        this.asking = asking;
        this.reads = reads;
        this.indexSets = indexSets;
    }

    @GET
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getLineage",
            summary =
                    "What a total, pillar, main index or component is made of, or an indicator, down to observations and records")
    public LineageAnswer get(@Valid @BeanParam LineageParameters asked) {
        CubeView view = asking.view();
        return reads.work(() -> answer(asked, view));
    }

    private LineageAnswer answer(LineageParameters asked, CubeView view) {
        Selection selection = new Selection(view.orgTree(), asked.boundaries());
        Selected unit = asked.indexSet() == null
                ? selection.unitOrPredecessors(asked.orgUnit())
                : selection.unit(asked.orgUnit());
        Lineages lineages = new Lineages(view, unit.node(), unit.asPredecessors());
        FigureViews views = new FigureViews(asked, new Links(asked.boundaries(), view.asOf()));
        if (asked.indexSet() != null && asked.component() == null && asked.indicator() == null) {
            return answer(asked, view, unit, item(asked, asked.indexSet(), view, unit), null, List.of());
        }
        ComponentLineage component = component(asked, view, unit);
        List<FigureView> figures = component == null
                ? List.of(views.view(ofIndicator(lineages, definition(view, asked.indicator()), asked)))
                : component.inputs().stream()
                        .map(view::definition)
                        .flatMap(Stream::ofNullable)
                        .map(definition -> lineages.of(definition, Breakdown.TOTAL, asked.period()))
                        .map(views::view)
                        .toList();
        return answer(asked, view, unit, null, component == null ? null : component.view(), figures);
    }

    private static FigureLineage ofIndicator(
            Lineages lineages, IndicatorDefinition definition, LineageParameters asked) {
        Breakdown breakdown = Breakdown.parse(asked.breakdown());
        if (!definition.has(breakdown)) {
            throw problem(
                    ProblemCode.BREAKDOWN_UNKNOWN, "breakdown", definition.code() + " has no breakdown " + breakdown);
        }
        return lineages.of(definition, breakdown, asked.period());
    }

    private static LineageAnswer answer(
            LineageParameters asked,
            CubeView view,
            Selected unit,
            LineageAnswer.@Nullable Item item,
            LineageAnswer.@Nullable Component component,
            List<FigureView> figures) {
        return new LineageAnswer(
                view.version(),
                view.asOf(),
                unit.node().id(),
                unit.node().orgUnit().names(),
                unit.resolvedFrom(),
                MadeOf.of(unit),
                asked.period(),
                asked.boundaries(),
                item,
                component,
                figures);
    }

    private LineageAnswer.Item item(LineageParameters asked, String indexSet, CubeView view, Selected unit) {
        if (asked.pillar() != null && asked.mainIndex() != null) {
            throw problem(ProblemCode.VALIDATION_FAILED, "mainIndex", "give one of pillar, mainIndex and component");
        }
        ItemLineage items = new ItemLineage(
                new Scores(indexSets.get(indexSet), view).of(unit.node(), asked.period()),
                unit.node().id(),
                asked.period(),
                new Links(asked.boundaries(), view.asOf()));
        if (asked.pillar() != null) {
            return there(items.pillar(asked.pillar()), "pillar", asked.pillar(), indexSet);
        }
        return asked.mainIndex() == null
                ? items.total()
                : there(items.mainIndex(asked.mainIndex()), "mainIndex", asked.mainIndex(), indexSet);
    }

    private static LineageAnswer.Item there(
            LineageAnswer.@Nullable Item item, String parameter, String code, String indexSet) {
        if (item == null) {
            throw problem(
                    ProblemCode.VALIDATION_FAILED,
                    parameter,
                    "index set " + indexSet + " has no " + parameter + " " + code);
        }
        return item;
    }

    private @Nullable ComponentLineage component(LineageParameters asked, CubeView view, Selected unit) {
        boolean byIndicator = asked.indicator() != null;
        boolean byComponent = asked.indexSet() != null && asked.component() != null;
        boolean alone = asked.pillar() == null && asked.mainIndex() == null;
        if (byIndicator == (asked.indexSet() != null) || byIndicator == byComponent || !alone) {
            throw problem(
                    ProblemCode.VALIDATION_FAILED,
                    "indicator",
                    "give either indicator, or indexSet and at most one of pillar, mainIndex and component");
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
