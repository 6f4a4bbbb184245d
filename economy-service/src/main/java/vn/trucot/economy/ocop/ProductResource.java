package vn.trucot.economy.ocop;

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

/** OCOP products. */
@Path("/ocop-products")
@Tag(name = "ocop-products")
class ProductResource {

    private final ProductRepository products;
    private final ChangeProducts changes;
    private final BatchReader batches;
    private final RecordHistory history;

    ProductResource(ProductRepository products, ChangeProducts changes, BatchReader batches, RecordHistory history) {
        this.products = products;
        this.changes = changes;
        this.batches = batches;
        this.history = history;
    }

    @GET
    public Page<ProductView> list(@BeanParam ProductFilter filter, @Valid @BeanParam Paging paging) {
        return paging.of(products.search(filter), Product::view);
    }

    @GET
    @Path("/{id}")
    public Response read(UUID id) {
        ProductView found = products.findByIdOptional(id)
                .map(Product::view)
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND, "there is no OCOP product " + id));
        return Saved.read(found, found.version());
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "Every state the record had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(UUID id) {
        return history.of(ProductMeasures.KIND, id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    public Response put(
            UUID id, @Valid ProductRequest product, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return changes.put(id, product, expected).response();
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
        return changes.put(batches.read(ProductRequest.class, type, body), mode);
    }
}
