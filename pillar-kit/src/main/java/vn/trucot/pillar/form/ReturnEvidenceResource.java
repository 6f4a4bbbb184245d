package vn.trucot.pillar.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.access.Roles;
import vn.trucot.pillar.evidence.Evidence;
import vn.trucot.pillar.evidence.EvidenceFileRequest;
import vn.trucot.pillar.evidence.EvidenceRequest;
import vn.trucot.pillar.evidence.WithdrawalRequest;
import vn.trucot.pillar.security.MarksDemo;

/** What proves returns of forms. */
@Path("/forms/{form}/returns/{id}/evidence")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
@MarksDemo
public class ReturnEvidenceResource {

    private final FormRegisters registers;

    ReturnEvidenceResource(FormRegisters registers) {
        this.registers = registers;
    }

    @GET
    @Operation(
            operationId = "listReturnEvidence",
            summary = "What proves the return: documents, links and files, withdrawn ones too")
    public List<Evidence> list(@PathParam("form") String form, UUID id) {
        return registers.of(form).evidence(id);
    }

    @POST
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "addReturnEvidence",
            summary = "Adds a document, a link, or a file by name and SHA-256, with its content or without")
    public RestResponse<Evidence> add(@PathParam("form") String form, UUID id, @NotNull @Valid EvidenceRequest sent) {
        return RestResponse.status(
                RestResponse.Status.CREATED, registers.of(form).addEvidence(id, sent));
    }

    @POST
    @Path("/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "addReturnEvidenceFile",
            summary =
                    "Adds a file as it is: PDF, image or office file of at most 20 MiB, checked by its content; what is told of it"
                            + " stands in the query")
    public RestResponse<Evidence> addFile(
            @PathParam("form") String form, UUID id, @Valid @BeanParam EvidenceFileRequest told, InputStream file) {
        return RestResponse.status(
                RestResponse.Status.CREATED, registers.of(form).addEvidence(id, told, file));
    }

    @GET
    @Path("/{number}")
    @Produces("*/*")
    @Operation(
            operationId = "readReturnEvidenceFile",
            summary =
                    "The file of a piece of evidence, to be put aside, for who may view records of its unit or, if it is said so, for"
                            + " everybody; not of one that was withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@PathParam("form") String form, UUID id, @PathParam("number") int number) {
        return registers.of(form).evidenceFile(id, number).answer();
    }

    @POST
    @Path("/{number}/withdrawal")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "withdrawReturnEvidence",
            summary = "Says that a piece of evidence does not count any more, and why; it stays to be seen")
    public Evidence withdraw(
            @PathParam("form") String form,
            UUID id,
            @PathParam("number") int number,
            @NotNull @Valid WithdrawalRequest why) {
        return registers.of(form).withdrawEvidence(id, number, why);
    }
}
