package vn.trucot.gateway.orgunit;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The places that are measured. */
@Path("/org-units")
@Tag(name = "org-units", description = "Places and bodies that are measured, with their successions")
@Versioned
@RunOnVirtualThread
public class OrgUnitResource {

    private final Cube cube;
    private final Clock clock;
    private volatile @Nullable OrgUnitIndex latest;

    OrgUnitResource(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "listOrgUnits",
            summary = "Org units in the order of the Vietnamese alphabet, or the best fit of what is looked for first")
    public OrgUnitPage list(@Valid @BeanParam OrgUnitParameters asked) {
        long version = cube.version();
        OrgTree tree = cube.read(CubeView::orgTree);
        List<OrgNode> found =
                index(tree).search(asked.q()).filter(asked.filter()).toList();
        return OrgUnitPage.of(version, found, asked.page(), asked.size(), asked.detail());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getOrgUnit", summary = "An org unit with its predecessors and successors")
    public OrgUnitDetails get(
            @PathParam("id") OrgUnitId id,
            @Parameter(
                            description =
                                    "A day: the id means the unit that had its official codes on it, else those that became it",
                            example = "2024-12-31")
                    @QueryParam("boundaries")
                    @Nullable
                    LocalDate boundaries) {
        long version = cube.version();
        OrgTree tree = cube.read(CubeView::orgTree);
        OrgNode known = tree.find(id);
        if (known == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "org unit " + id + " is unknown");
        }
        return OrgUnitDetails.of(
                version,
                new Selection(tree, boundaries).unitOrPredecessors(id),
                OrgUnitBoundaries.of(tree, known),
                tree.resolve(id, LocalDate.now(clock)) != null);
    }

    private OrgUnitIndex index(OrgTree tree) {
        OrgUnitIndex known = latest;
        if (known == null || !known.isOf(tree)) {
            known = new OrgUnitIndex(tree);
            latest = known;
        }
        return known;
    }
}
