package vn.trucot.pillar.status;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.pillar.relay.RelayPosition;
import vn.trucot.pillar.security.CurrentUser;

/** Sends everything again. */
@Path("/relay")
@Tag(name = "operations")
@RunOnVirtualThread
public class RelayResource {

    private static final Logger LOG = Logger.getLogger(RelayResource.class);

    private final RelayPosition position;
    private final CurrentUser user;

    RelayResource(RelayPosition position, CurrentUser user) {
        this.position = position;
        this.user = user;
    }

    @POST
    @Path("/republish")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "republish",
            summary = "Send all events again, to repair a lost topic; status tells when nothing is pending any more")
    @APIResponse(responseCode = "202", description = "It has begun")
    public Response republish() {
        user.mustEverywhere(Role.ADMINISTRATOR);
        position.republish();
        LOG.infof("everything is sent again: user=%s", user.name());
        return Response.accepted().build();
    }
}
