package vn.trucot.gateway.contradiction;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.load.HeavyReads;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.scoring.lineage.PartDifferences;

/** Where a unit and its parts do not say the same. */
@Path("/differences")
@Tag(name = "differences", description = "What units state themselves against what their parts make")
@AsKnown
@Versioned
@RunOnVirtualThread
public class PartDifferenceResource {

    private final Asked asking;
    private final HeavyReads reads;

    PartDifferenceResource(Asked asking, HeavyReads reads) {
        this.asking = asking;
        this.reads = reads;
    }

    @GET
    @Path("/parts")
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "listPartDifferences",
            summary =
                    "Totals that a unit, or one within it, states itself and its parts do not make, where all parts have"
                            + " reported and nothing is generated")
    public PartDifferencesAnswer list(
            @Parameter(example = "15") @QueryParam("orgUnit") @NotNull OrgUnitId orgUnit,
            @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024")
                    @QueryParam("period")
                    @NotNull
                    Period period,
            @QueryParam("size") @DefaultValue("200") @Min(1) @Max(1_000) int size) {
        CubeView view = asking.view();
        return reads.work(() -> answer(view, orgUnit, period, size));
    }

    private static PartDifferencesAnswer answer(CubeView view, OrgUnitId orgUnit, Period period, int size) {
        OrgNode top = new Selection(view.orgTree(), null).unit(orgUnit).node();
        List<OrgNode> units = view.orgTree()
                .within(top, period.lastDay())
                .filter(unit -> unit.orgUnit().kind() != OrgUnitKind.VILLAGE)
                .toList();
        List<PartDifferences.Found> found = new PartDifferences(view).of(units, period);
        return new PartDifferencesAnswer(
                view.version(),
                view.asOf(),
                period,
                found.stream().limit(size).map(PartDifferencesAnswer.Item::of).toList(),
                found.size());
    }
}
