package vn.trucot.pillar.register;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.evidence.Evidence;
import vn.trucot.pillar.evidence.EvidenceFileRequest;
import vn.trucot.pillar.evidence.EvidenceRequest;
import vn.trucot.pillar.evidence.WithdrawalRequest;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.FileScope;
import vn.trucot.pillar.importing.MissingRows;
import vn.trucot.pillar.measure.FedFigure;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** What every kind of record answers over REST. A subclass says its path, its list, and what else can be done. */
@MarksDemo
public abstract class RecordResource<R extends Record & RecordState> {

    private final Register<R> register;

    protected RecordResource(Register<R> register) {
        this.register = register;
    }

    /** What pages of the register are drawn from; nothing is described apart from its Java. */
    RegisterView description() {
        Class<?> resource = getClass();
        while (resource.getSuperclass() != RecordResource.class) {
            resource = resource.getSuperclass();
        }
        return register.description(resource);
    }

    final Register<R> register() {
        return register;
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One record, with its version as ETag")
    public RestResponse<Stored<R>> read(UUID id) {
        return register.read(id).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/template")
    @Produces({Table.XLSX, Table.CSV})
    @Operation(
            summary =
                    "An empty file to be filled in and sent as a batch; as XLSX with choices, and a sheet that says in"
                            + " Vietnamese or English what each field is")
    public RestResponse<TableFile> template() {
        return register.template();
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(summary = "Every state the record had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(UUID id) {
        return register.revisions(id);
    }

    @GET
    @Path("/{id}/figures")
    @Operation(summary = "The figures of a period that the record is counted in, and what it adds to each")
    public List<FedFigure> figures(UUID id, @NotNull @QueryParam("period") Period period) {
        return register.figures(id, period);
    }

    @GET
    @Path("/{id}/evidence")
    @Operation(summary = "What proves the record: documents, links and files, withdrawn ones too")
    public List<Evidence> evidence(UUID id) {
        return register.evidence(id);
    }

    @POST
    @Path("/{id}/evidence")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(summary = "Adds a document, a link, or a file by name and SHA-256, with its content or without")
    public RestResponse<Evidence> addEvidence(UUID id, @NotNull @Valid EvidenceRequest sent) {
        return RestResponse.status(RestResponse.Status.CREATED, register.addEvidence(id, sent));
    }

    @POST
    @Path("/{id}/evidence/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            summary =
                    "Adds a file as it is: PDF, image or office file of at most 20 MiB, checked by its content; what is told of it"
                            + " stands in the query")
    public RestResponse<Evidence> addEvidenceFile(
            UUID id, @Valid @BeanParam EvidenceFileRequest told, InputStream file) {
        return RestResponse.status(RestResponse.Status.CREATED, register.addEvidence(id, told, file));
    }

    @GET
    @Path("/{id}/evidence/{number}")
    @Produces("*/*")
    @Operation(
            summary =
                    "The file of a piece of evidence, to be put aside, for who may view records of its unit or, if it is said so, for"
                            + " everybody; not of one that was withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidenceFile(UUID id, @PathParam("number") int number) {
        return register.evidenceFile(id, number).answer();
    }

    @POST
    @Path("/{id}/evidence/{number}/withdrawal")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(summary = "Says that a piece of evidence does not count any more, and why; it stays to be seen")
    public Evidence withdrawEvidence(UUID id, @PathParam("number") int number, @NotNull @Valid WithdrawalRequest why) {
        return register.withdrawEvidence(id, number, why);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(summary = "Makes the record what is sent, or a new one; If-Match guards against a lost update")
    public RestResponse<Stored<R>> put(
            UUID id, @NotNull @Valid R record, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return register.put(id, record, expected).answer();
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(summary = "Takes the record away; its history stays")
    public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        register.delete(id, expected);
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Table.XLSX})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            summary =
                    "Puts many records: a JSON array of them, a CSV file or an XLSX workbook, each with its id or without."
                            + " Asked for as XLSX, the answer to a file is the file with its mistakes as comments")
    public RestResponse<BatchSummary> putAll(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(description = "why the records are changed; their histories tell it, for everybody")
                    @QueryParam("reason")
                    @Nullable
                    @Size(max = 500)
                    String reason,
            @Parameter(
                            description =
                                    "keep: what no row names stays; withdraw: what of 'within' no row names is taken away")
                    @QueryParam("missing")
                    @DefaultValue("keep")
                    MissingRows missing,
            @Parameter(description = "the unit, with its parts, that the file says all of")
                    @QueryParam("within")
                    @Nullable
                    OrgUnitId within,
            @Parameter(description = "how many withdrawals were seen in a dry run and are wanted")
                    @QueryParam("withdrawals")
                    @Nullable
                    Long withdrawals) {
        FileScope scope = FileScope.of(missing, within, withdrawals);
        return register.take(type, body, new RecordImport.Asked(scope, mode, dryRun, reason));
    }

    /**
     * The records that meet conditions on {@code r.state} and have the words of {@code q} in their texts, by these of their
     * fields and at last by id: a page as JSON, or all of them as a file, whichever is wanted.
     */
    protected final RestResponse<Page<Stored<R>>> page(Conditions conditions, Paging paging, String... order) {
        return register.list(conditions, paging, record -> record, order);
    }

    /** Makes a record something else that is of the same unit. */
    protected final RestResponse<Stored<R>> edit(UUID id, @Nullable IfMatch expected, UnaryOperator<R> change) {
        return register.edit(id, expected, change).answer();
    }
}
