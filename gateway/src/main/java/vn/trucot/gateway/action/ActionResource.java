package vn.trucot.gateway.action;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AnswerCache;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Kept;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.scoring.indexset.IndexSet;

/** What a unit can do for its score. */
@Path("/actions")
@Tag(name = "actions", description = "What a unit can do for its score, and what its score would be; nothing is stored")
@Kept
@AsKnown
@Versioned
@RunOnVirtualThread
public class ActionResource {

    private final IndexSets indexSets;
    private final AnswerCache answers;
    private final PeerCache peers;

    ActionResource(IndexSets indexSets, AnswerCache answers, PeerCache peers) {
        this.indexSets = indexSets;
        this.answers = answers;
        this.peers = peers;
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
            operationId = "getActions",
            summary =
                    "Points still to be won by a unit in a period, what lacks for them, the three components that give"
                            + " most, and the fewest that reach a wished score or rank")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ActionsAnswer.class)))
    public byte[] get(@Valid @BeanParam ActionParameters asked) {
        IndexSet set = indexSets.get(asked.indexSet());
        return answers.json(asked, view -> answer(set, asked, view));
    }

    private ActionsAnswer answer(IndexSet set, ActionParameters asked, CubeView view) {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unit(asked.orgUnit());
        ActionViews views = new ActionViews(set, view, asked);
        About about = new About(asked.orgUnit(), asked.period(), asked.boundaries(), asked.parent());
        return views.of(unit, peers.of(set, unit.node().orgUnit().kind(), about, view));
    }
}
