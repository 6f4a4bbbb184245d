package vn.trucot.gateway.score;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AnswerCache;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Kept;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.indexset.IndexSet;

/** Computed scores beside published ones. */
@Path("/scores")
@Tag(name = "scores", description = "Scores of index sets: computed, and beside them what was published")
@Kept
@AsKnown
@Versioned
@RunOnVirtualThread
public class ScoreResource {

    private final IndexSets indexSets;
    private final AnswerCache answers;
    private final Asked asking;

    private record AsJson(ScoreParameters asked, LocalDate today) {}

    private record Held(DifferenceParameters asked, LocalDate today) {}

    ScoreResource(IndexSets indexSets, AnswerCache answers, Asked asking) {
        this.asking = asking;
        this.indexSets = indexSets;
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getScores",
            summary = "Scores of one or many units in a period, with the year before and what was published")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScoresAnswer.class)))
    public byte[] get(@Valid @BeanParam ScoreParameters asked) {
        IndexSet set = indexSets.get(asked.indexSet());
        AsJson request = new AsJson(asked, asking.today());
        return answers.json(request, view -> answer(set, request, view));
    }

    @GET
    @Path("/differences")
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getScoreDifferences",
            summary =
                    "Computed points of a unit and period beside the published ones, item by item, and why they differ"
                            + " where the figures show it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = DifferencesAnswer.class)))
    public byte[] differences(@Valid @BeanParam DifferenceParameters asked) {
        IndexSet set = indexSets.get(asked.indexSet());
        Held request = new Held(asked, asking.today());
        return answers.json(request, view -> differences(set, request, view));
    }

    private static DifferencesAnswer differences(IndexSet set, Held request, CubeView view) {
        DifferenceParameters asked = request.asked();
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unit(asked.orgUnit());
        Differences differences = new Differences(set, view, unit.node(), asked.period(), request.today());
        DifferencesAnswer.Row total = differences.total();
        List<DifferencesAnswer.Row> items = differences.items();
        List<DifferencesAnswer.Row> others = differences.others();
        return new DifferencesAnswer(
                view.version(),
                view.asOf(),
                set.code(),
                set.version(),
                unit.node().orgUnit().id(),
                unit.node().orgUnit().names(),
                unit.resolvedFrom(),
                asked.period(),
                asked.boundaries(),
                Differences.isPublished(total, items, others),
                differences.demo() || Differences.isDemo(total, items, others),
                total,
                items,
                others);
    }

    private static ScoresAnswer answer(IndexSet set, AsJson request, CubeView view) {
        ScoreParameters asked = request.asked();
        ScoreViews views = new ScoreViews(set, view, asked.period(), request.today(), asked.withComponents());
        List<ScoresAnswer.UnitScore> scores =
                units(asked, view).stream().map(views::of).toList();
        return new ScoresAnswer(
                view.version(),
                view.asOf(),
                set.code(),
                set.version(),
                asked.period(),
                asked.boundaries(),
                scores.stream().anyMatch(ScoresAnswer.UnitScore::demo),
                scores);
    }

    private static List<Selected> units(ScoreParameters asked, CubeView view) {
        Selection selection = new Selection(view.orgTree(), asked.boundaries());
        String ids = asked.orgUnit();
        if (ids != null && asked.level() == null) {
            return Arrays.stream(ids.split(",", -1))
                    .map(String::strip)
                    .distinct()
                    .map(OrgUnitId::of)
                    .map(selection::unit)
                    .toList();
        }
        if (ids == null && asked.level() != null) {
            return selection.level(asked.level(), asked.parent(), List.of(asked.period()));
        }
        String reason = "give either orgUnit, or level with or without parent";
        throw new Problem(
                ProblemCode.VALIDATION_FAILED,
                reason,
                List.of(Fault.ofField("orgUnit", ProblemCode.VALIDATION_FAILED, reason)));
    }
}
