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

/** What the score of a unit would be. */
@Path("/simulations")
@Tag(name = "actions", description = "What a unit can do for its score, and what its score would be; nothing is stored")
@Kept
@AsKnown
@Versioned
@RunOnVirtualThread
public class SimulationResource {

    private final IndexSets indexSets;
    private final AnswerCache answers;
    private final PeerCache peers;

    SimulationResource(IndexSets indexSets, AnswerCache answers, PeerCache peers) {
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
            operationId = "getSimulation",
            summary =
                    "The score and the place of a unit in a period as they are, and as they would be with other values"
                            + " of its inputs, other points or targets; the address holds all of it, and nothing is stored")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SimulationAnswer.class)))
    public byte[] get(@Valid @BeanParam SimulationParameters asked) {
        IndexSet set = indexSets.get(asked.indexSet());
        return answers.json(asked, view -> answer(set, asked, view));
    }

    private SimulationAnswer answer(IndexSet set, SimulationParameters asked, CubeView view) {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unit(asked.orgUnit());
        return new SimulationViews(set, view, asked).of(unit, peers);
    }
}
