package vn.trucot.pillar.status;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.pillar.relay.RelayPosition;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

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
            summary =
                    "Sends all events again, to repair a lost topic, or what is in force of an indicator and a period; status"
                            + " tells when nothing is pending any more")
    @APIResponse(responseCode = "202", description = "It has begun")
    @APIResponse(responseCode = "404", description = "Nothing was ever stated of the indicator and the period")
    public Response republish(
            @Parameter(description = "Only this indicator", example = "SOC.TEAM.MEMBERS")
                    @QueryParam("indicator")
                    @Nullable
                    String indicator,
            @Parameter(description = "Only this period", example = "2024-Q1") @QueryParam("period") @Nullable
                    String period) {
        user.mustEverywhere(Role.ADMINISTRATOR);
        if (indicator == null && period == null) {
            position.republish();
            LOG.infof("everything is sent again: user=%s", user.name());
        } else {
            republishSome(indicator, period);
        }
        return Response.accepted().build();
    }

    private void republishSome(@Nullable String indicator, @Nullable String period) {
        int keys = position.republish(indicator, period);
        if (keys == 0) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    "nothing of it can be told again: "
                            + Stream.of(indicator, period)
                                    .filter(Objects::nonNull)
                                    .collect(Collectors.joining(" ")));
        }
        LOG.infof("sent again: user=%s, indicator=%s, period=%s, keys=%d", user.name(), indicator, period, keys);
    }
}
