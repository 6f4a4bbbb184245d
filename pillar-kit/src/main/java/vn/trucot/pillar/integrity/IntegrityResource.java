package vn.trucot.pillar.integrity;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.pillar.security.CurrentUser;

/** Whether what must hold of the data does. */
@Path("/integrity")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "operations")
@RunOnVirtualThread
public class IntegrityResource {

    private final Integrity integrity;
    private final CurrentUser user;

    IntegrityResource(Integrity integrity, CurrentUser user) {
        this.integrity = integrity;
        this.user = user;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR, Roles.AUDITOR, Roles.SYSTEM})
    @Operation(
            operationId = "readIntegrity",
            summary = "What must hold of the data, why, what to do if it does not, and what was found last")
    public IntegrityView read() {
        return integrity.latest();
    }

    @POST
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "checkIntegrity",
            summary = "Checks all of it now, which is done every night too; takes seconds and changes nothing")
    public IntegrityView check() {
        user.mustEverywhere(Role.ADMINISTRATOR);
        return integrity.look();
    }
}
