package vn.trucot.gov.succession;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;

/** Which org unit goes on as which. */
@Path("/successions")
@Tag(name = "successions")
class SuccessionResource {

    private final SuccessionRepository successions;
    private final ChangeSuccessions changes;
    private final BatchReader batches;

    SuccessionResource(SuccessionRepository successions, ChangeSuccessions changes, BatchReader batches) {
        this.successions = successions;
        this.changes = changes;
        this.batches = batches;
    }

    @GET
    public Page<SuccessionView> list(@BeanParam SuccessionFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(successions.search(filter), SuccessionView::of);
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(Roles.ADMINISTRATOR)
    public BatchSummary putAll(InputStream body, @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type) {
        return changes.put(
                batches.read(SuccessionRequest.class, BodyForm.of(type), body).map(SuccessionRequest::succession));
    }
}
