package vn.trucot.gateway.targets;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.Cube;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.scoring.progress.Targets;

/** What must be reached. */
@Path("/targets")
@Tag(name = "targets", description = "What indicators must reach, and how far they are")
@Versioned
@RunOnVirtualThread
public class TargetResource {

    private final Cube cube;

    TargetResource(Cube cube) {
        this.cube = cube;
    }

    @GET
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
        return cube.read(view -> {
            List<TargetView> items = new Targets(view)
                            .matching(target -> (indicator == null || indicator.equals(target.indicator()))
                                    && (orgUnit == null || orgUnit.equals(target.orgUnit())))
                            .stream()
                            .map(progress -> TargetView.of(progress, on))
                            .toList();
            return new TargetList(view.version(), items, items.size());
        });
    }
}
