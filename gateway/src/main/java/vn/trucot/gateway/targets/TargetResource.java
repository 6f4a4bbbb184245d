package vn.trucot.gateway.targets;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.scoring.progress.TargetProgress;
import vn.trucot.scoring.progress.Targets;

/** What must be reached. */
@Path("/targets")
@Tag(name = "targets", description = "What indicators must reach, and how far they are")
@AsKnown
@Versioned
@RunOnVirtualThread
public class TargetResource {

    private final Asked asking;

    TargetResource(Asked asking) {
        this.asking = asking;
    }

    @GET
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "listTargets",
            summary = "Targets with the newest figure towards each, whether reached, and the gap")
    public TargetList list(
            @Parameter(description = "Only of this indicator", example = "DTI.RANK") @QueryParam("indicator") @Nullable
                    IndicatorCode indicator,
            @Parameter(description = "Only of this org unit", example = "15") @QueryParam("orgUnit") @Nullable
                    OrgUnitId orgUnit,
            @Parameter(
                            description = "The day on which something is expected of those with a baseline",
                            example = "2027-06-30")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on) {
        CubeView view = asking.view();
        List<TargetView> items = new Targets(view, asking.today())
                        .matching(target -> (indicator == null || indicator.equals(target.indicator()))
                                && (orgUnit == null || orgUnit.equals(target.orgUnit())))
                        .stream()
                        .map(progress -> TargetView.of(progress, on))
                        .toList();
        return new TargetList(view.version(), view.asOf(), items, items.size());
    }

    @GET
    @Path("/progress")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getGoalProgress",
            summary =
                    "How far a unit is towards a goal that is none of its targets: that of a pilot model, or of a programme")
    public GoalView progress(@Valid @BeanParam GoalParameters asked) {
        CubeView view = asking.view();
        IndicatorDefinition definition = view.definition(asked.indicator());
        if (definition == null) {
            throw unknown("indicator", ProblemCode.INDICATOR_UNKNOWN, "indicator " + asked.indicator() + " is unknown");
        }
        new Selection(view.orgTree(), null).unit(asked.orgUnit());
        TargetProgress progress =
                new Targets(view, asking.today()).of(asked.goal(definition.frequency()), asked.since());
        return GoalView.of(view.version(), view.asOf(), progress, asked.baseline());
    }

    private static Problem unknown(String parameter, ProblemCode code, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
