package vn.trucot.gateway.comparison;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import vn.trucot.access.Roles;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Whether the gateway holds exactly what the pillars have recorded. */
@Path("/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "status")
@RunOnVirtualThread
class ComparisonResource {

    private static final Logger LOG = Logger.getLogger(ComparisonResource.class);

    private final Comparisons comparisons;
    private final SecurityIdentity identity;

    ComparisonResource(Comparisons comparisons, SecurityIdentity identity) {
        this.comparisons = comparisons;
        this.identity = identity;
    }

    @GET
    @Path("/latest")
    @Operation(
            operationId = "readLatestComparison",
            summary = "What the last comparison found, since the gateway began")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "404", description = "Nothing was compared yet")
    public Comparison latest() {
        return comparisons
                .latest()
                .orElseThrow(() -> new Problem(
                        ProblemCode.NOT_FOUND,
                        "nothing was compared since the gateway began; an administrator or auditor can ask for it"));
    }

    @POST
    @RolesAllowed({Roles.ADMINISTRATOR, Roles.AUDITOR})
    @Operation(
            operationId = "compareWithPillars",
            summary =
                    "Compares every figure of the gateway with the pillars' own: seconds, and some more if any differs at first")
    @APIResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = Comparison.class)))
    @APIResponse(responseCode = "503", description = "SERVICE_DOWN, TOO_BUSY: a pillar cannot tell now")
    public Comparison compare() {
        LOG.infof(
                "asked to compare with the pillars: user=%s",
                identity.getPrincipal().getName());
        return comparisons.compare();
    }
}
