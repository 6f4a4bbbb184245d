package vn.trucot.pillar.criteria;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.pillar.evidence.Evidence;
import vn.trucot.pillar.evidence.EvidenceFileRequest;
import vn.trucot.pillar.evidence.EvidenceRequest;
import vn.trucot.pillar.evidence.WithdrawalRequest;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.measure.FedFigure;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Sets of criteria, and what was assessed by them. */
@Path("/criteria")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "criteria", description = "What is scored by criteria: sets, assessments with evidence, points and levels")
@MarksDemo
public class CriteriaResource {

    private final CriteriaSets sets;
    private final CriteriaRegisters registers;
    private final Assessments assessments;
    private final Pillar pillar;

    CriteriaResource(CriteriaSets sets, CriteriaRegisters registers, Assessments assessments, Pillar pillar) {
        this.sets = sets;
        this.registers = registers;
        this.assessments = assessments;
        this.pillar = pillar;
    }

    /**
     * Which assessments a list holds; what is left out does not matter.
     *
     * @param within a unit, with all that is part of it
     */
    record Filter(
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("kind") Assessment.@Nullable Kind kind,
            @QueryParam("level") @Nullable String level) {

        Conditions conditions(String set) {
            return new Conditions()
                    .and("r.state.criteria = :criteria", "criteria", set)
                    .and("r.state.subject = :subject", "subject", subject)
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and(
                            "cast(r.state.orgUnit as string) = :within"
                                    + " or cast(r.state.orgUnit as string) like concat(:within, '.%')",
                            "within", within == null ? null : within.text())
                    .and("r.state.kind = :kind", "kind", kind)
                    .and("r.state.level = :level", "level", level);
        }
    }

    @GET
    @Operation(
            operationId = "listCriteria",
            summary = "The sets of criteria of the pillar, each in its present version")
    public List<CriteriaView> list() {
        return sets.all().stream().map(set -> CriteriaView.of(set, pillar)).toList();
    }

    @GET
    @Path("/{set}")
    @Operation(operationId = "readCriteria", summary = "A set of criteria; with a day the version that holds on it")
    public CriteriaView read(@PathParam("set") String set, @QueryParam("on") @Nullable LocalDate on) {
        return CriteriaView.of(on == null ? sets.versions(set).getLast() : sets.version(set, on), pillar);
    }

    @GET
    @Path("/{set}/assessments")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments by a set with their points, by unit and subject, earliest first")
    public RestResponse<Page<ListedAssessment>> assessments(
            @PathParam("set") String set, @BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return registers
                .of(set)
                .list(filter.conditions(set), paging, assessments::listed, "orgUnit", "subject", "assessedOn");
    }

    @POST
    @Path("/{set}/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putAssessments",
            summary = "Puts many assessments: a JSON array of them, each with subject, on and kind")
    public BatchSummary putAll(
            @PathParam("set") String set,
            InputStream body,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        try (SpooledBody received = SpooledBody.of(body)) {
            return assessments.putAll(set, received, mode, dryRun);
        }
    }

    @GET
    @Path("/{set}/assessments/{id}")
    @Operation(operationId = "readAssessmentById", summary = "One assessment, with its version as ETag")
    public RestResponse<Stored<Assessment>> read(@PathParam("set") String set, UUID id) {
        return registers.of(set).read(id).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{set}/assessments/{id}/score")
    @Operation(
            operationId = "readScore",
            summary =
                    "Points by criterion and group, the level, what is missing for the next one, and which evidence is")
    public Score score(@PathParam("set") String set, UUID id) {
        return assessments.score(set, id);
    }

    @GET
    @Path("/{set}/assessments/{id}/figures")
    @Operation(
            operationId = "listAssessmentFigures",
            summary = "The figures of a period that the assessment is counted in, and what it adds to each")
    public List<FedFigure> figures(
            @PathParam("set") String set, UUID id, @NotNull @QueryParam("period") Period period) {
        return registers.of(set).figures(id, period);
    }

    @GET
    @Path("/{set}/assessments/{id}/revisions")
    @Operation(
            operationId = "listAssessmentRevisions",
            summary = "Every state the assessment had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(@PathParam("set") String set, UUID id) {
        return registers.of(set).revisions(id);
    }

    @GET
    @Path("/{set}/assessments/{id}/evidence")
    @Operation(
            operationId = "listAssessmentEvidence",
            summary = "What proves the assessment, by criterion (about); withdrawn pieces too")
    public List<Evidence> evidence(@PathParam("set") String set, UUID id) {
        return registers.of(set).evidence(id);
    }

    @POST
    @Path("/{set}/assessments/{id}/evidence")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "addAssessmentEvidence",
            summary = "Adds a document, a link or a file about a criterion, or about the assessment as a whole")
    public RestResponse<Evidence> addEvidence(
            @PathParam("set") String set, UUID id, @NotNull @Valid EvidenceRequest sent) {
        return RestResponse.status(RestResponse.Status.CREATED, assessments.prove(set, id, sent));
    }

    @POST
    @Path("/{set}/assessments/{id}/evidence/files")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "addAssessmentEvidenceFile",
            summary =
                    "Adds a file as it is: PDF, image or office file of at most 20 MiB, checked by its content; what is told of it"
                            + " stands in the query")
    public RestResponse<Evidence> addEvidenceFile(
            @PathParam("set") String set, UUID id, @Valid @BeanParam EvidenceFileRequest told, InputStream file) {
        return RestResponse.status(RestResponse.Status.CREATED, assessments.prove(set, id, told, file));
    }

    @GET
    @Path("/{set}/assessments/{id}/evidence/{number}")
    @Produces("*/*")
    @Operation(
            operationId = "readAssessmentEvidenceFile",
            summary =
                    "The file of a piece of evidence, to be put aside, for who may view records of its unit or, if it is said so, for"
                            + " everybody; not of one that was withdrawn")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response evidenceFile(@PathParam("set") String set, UUID id, @PathParam("number") int number) {
        return registers.of(set).evidenceFile(id, number).answer();
    }

    @POST
    @Path("/{set}/assessments/{id}/evidence/{number}/withdrawal")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "withdrawAssessmentEvidence",
            summary = "Says that a piece of evidence does not count any more, and why; it stays to be seen")
    public Evidence withdrawEvidence(
            @PathParam("set") String set,
            UUID id,
            @PathParam("number") int number,
            @NotNull @Valid WithdrawalRequest why) {
        Assessment there = registers.of(set).read(id).record();
        assessments.mustSpeakFor(there.kind(), there.orgUnit());
        return registers.of(set).withdrawEvidence(id, number, why);
    }

    @GET
    @Path("/{set}/assessments/{subject}/{on}/{kind}")
    @Operation(
            operationId = "readAssessment",
            summary = "The assessment of a subject on a day, self or appraisal, with its version as ETag")
    public RestResponse<Stored<Assessment>> read(
            @PathParam("set") String set,
            @PathParam("subject") String subject,
            @PathParam("on") LocalDate on,
            @PathParam("kind") Assessment.Kind kind) {
        return read(set, Assessment.id(set, subject, on, kind));
    }

    @PUT
    @Path("/{set}/assessments/{subject}/{on}/{kind}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putAssessment",
            summary =
                    "Makes the assessment of a subject on a day what is sent, as a draft or submitted; an appraisal is an"
                            + " approver's; If-Match guards against a lost update")
    public RestResponse<Stored<Assessment>> put(
            @PathParam("set") String set,
            @PathParam("subject") String subject,
            @PathParam("on") LocalDate on,
            @PathParam("kind") Assessment.Kind kind,
            @NotNull @Valid AssessmentRequest sent,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return assessments.put(set, subject, on, kind, sent, expected).answer();
    }

    @DELETE
    @Path("/{set}/assessments/{subject}/{on}/{kind}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "deleteAssessment",
            summary = "Takes the assessment away, and with it what it is counted as; its history stays")
    public void delete(
            @PathParam("set") String set,
            @PathParam("subject") String subject,
            @PathParam("on") LocalDate on,
            @PathParam("kind") Assessment.Kind kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        assessments.mustSpeakFor(kind);
        UUID id = Assessment.id(set, subject, on, kind);
        assessments.mustSpeakFor(kind, registers.of(set).read(id).record().orgUnit());
        registers.of(set).delete(id, expected);
    }
}
