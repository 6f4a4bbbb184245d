package vn.trucot.gov.orgunit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.importing.Batch;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.record.Saved;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The register of org units. */
@Path("/org-units")
@Tag(name = "org units")
class OrgUnitResource {

    private final OrgUnitRepository register;
    private final ChangeOrgUnits changes;
    private final BatchReader batches;

    OrgUnitResource(OrgUnitRepository register, ChangeOrgUnits changes, BatchReader batches) {
        this.register = register;
        this.changes = changes;
        this.batches = batches;
    }

    @GET
    public Page<OrgUnitView> list(@BeanParam OrgUnitFilter filter, @Valid @BeanParam Paging paging) {
        Page<RegisteredUnit> found = paging.of(register.search(filter), unit -> unit);
        return new Page<>(changes.views(found.items()), found.page(), found.size(), found.total());
    }

    @GET
    @Path("/{id}")
    @APIResponse(
            responseCode = "200",
            description = "The unit, with its version as ETag",
            content = @Content(schema = @Schema(implementation = OrgUnitView.class)))
    public Response read(OrgUnitId id) {
        RegisteredUnit found = register.findByIdOptional(id.text())
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "there is no org unit " + id));
        return Saved.read(changes.views(List.of(found)).getFirst(), found.revision());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @APIResponse(
            responseCode = "200",
            description = "The unit, with its version as ETag",
            content = @Content(schema = @Schema(implementation = OrgUnitView.class)))
    public Response put(
            OrgUnitId id,
            @NotNull @Valid OrgUnitRequest unit,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return changes.put(unit.unit(id), expected).response();
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.ADMINISTRATOR)
    public BatchSummary putAll(InputStream body) {
        Batch<OrgUnitRequest> sent = batches.read(OrgUnitRequest.class, BodyForm.JSON, body);
        return changes.put(sent.map(OrgUnitRequest::unit));
    }

    @POST
    @Path("/batch")
    @Consumes("text/csv")
    @RolesAllowed(Roles.ADMINISTRATOR)
    public BatchSummary putAllCsv(InputStream body) {
        Batch<OrgUnit> sent = batches.read(OrgUnitRow.class, BodyForm.CSV, body).map(OrgUnitRow::unit);
        return changes.put(sent);
    }
}
