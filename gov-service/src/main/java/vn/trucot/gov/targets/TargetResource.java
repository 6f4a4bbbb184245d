package vn.trucot.gov.targets;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;

/** Targets of all pillars. */
@Path("/targets")
@Tag(name = "targets")
class TargetResource {

    private final TargetRepository targets;
    private final SetTargets setTargets;
    private final CascadeTargets cascade;
    private final BatchReader batches;

    TargetResource(TargetRepository targets, SetTargets setTargets, CascadeTargets cascade, BatchReader batches) {
        this.targets = targets;
        this.setTargets = setTargets;
        this.cascade = cascade;
        this.batches = batches;
    }

    @GET
    public Page<TargetView> list(@BeanParam TargetFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(targets.search(filter), TargetView::of);
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(Roles.ADMINISTRATOR)
    public BatchSummary putAll(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type) {
        return setTargets.put(
                batches.read(TargetRequest.class, BodyForm.of(type), body).map(TargetRequest::target));
    }

    @POST
    @Path("/cascade")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "cascadeTarget",
            summary =
                    "Hands a target down to the units of a kind below its own that are there when it is due; those with a"
                            + " target of their own keep it")
    public BatchSummary cascade(@NotNull @Valid CascadeRequest asked) {
        return cascade.cascade(asked);
    }
}
