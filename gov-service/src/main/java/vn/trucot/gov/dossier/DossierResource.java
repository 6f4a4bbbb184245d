package vn.trucot.gov.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.history.RecordHistory;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.record.Saved;
import vn.trucot.pillar.security.Roles;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Counts of administrative dossiers. */
@Path("/dossiers")
@Tag(name = "dossiers")
class DossierResource {

    private final DossierRepository dossiers;
    private final ChangeDossiers changes;
    private final BatchReader batches;
    private final RecordHistory history;

    DossierResource(DossierRepository dossiers, ChangeDossiers changes, BatchReader batches, RecordHistory history) {
        this.dossiers = dossiers;
        this.changes = changes;
        this.batches = batches;
        this.history = history;
    }

    @GET
    public Page<DossierView> list(@BeanParam DossierFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(dossiers.search(filter), DossierCount::view);
    }

    @GET
    @Path("/{id}")
    public Response read(UUID id) {
        DossierView found = dossiers.findByIdOptional(id)
                .map(DossierCount::view)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "there are no dossiers " + id));
        return Saved.read(found, found.version());
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "Every state the record had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(UUID id) {
        return history.of(DossierMeasures.KIND, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response put(
            UUID id, @Valid DossierRequest dossier, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return changes.put(id, dossier, expected).response();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        changes.delete(id, expected);
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    public BatchSummary putAll(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode) {
        return changes.put(batches.read(DossierRequest.class, type, body), mode);
    }
}
