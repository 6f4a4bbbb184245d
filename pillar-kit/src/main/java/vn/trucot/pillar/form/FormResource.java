package vn.trucot.pillar.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.history.RecordRevision;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchReader;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.ListAnswers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Forms and their returns. */
@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms", description = "What units report for each period: forms, returns, who returned and who did not")
@MarksDemo
public class FormResource {

    private final Forms forms;
    private final FormRegisters registers;
    private final FormReturns returns;
    private final FormGrid grid;
    private final OpenReturns open;
    private final FormStatus status;
    private final ListAnswers answers;
    private final BatchReader batches;
    private final Clock clock;

    FormResource(
            Forms forms,
            FormRegisters registers,
            FormReturns returns,
            FormGrid grid,
            OpenReturns open,
            FormStatus status,
            ListAnswers answers,
            BatchReader batches,
            Clock clock) {
        this.forms = forms;
        this.registers = registers;
        this.returns = returns;
        this.grid = grid;
        this.open = open;
        this.status = status;
        this.answers = answers;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Which returns a list holds; what is left out does not matter.
     *
     * @param within a unit, with all that is part of it
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("state") FormReturn.@Nullable State state) {

        Conditions conditions(String form) {
            return new Conditions()
                    .and("r.state.form = :form", "form", form)
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and(
                            "cast(r.state.orgUnit as string) = :within"
                                    + " or cast(r.state.orgUnit as string) like concat(:within, '.%')",
                            "within", within == null ? null : within.text())
                    .and("r.state.period = :period", "period", period)
                    .and("r.state.state = :state", "state", state);
        }
    }

    @GET
    @Operation(operationId = "listForms", summary = "The forms of the pillar, each in its present version")
    public List<FormView> list() {
        return forms.all().stream().map(FormView::of).toList();
    }

    @GET
    @Path("/missing")
    @Operation(
            operationId = "listMissingReturns",
            summary = "Of each form the returns that are not there of the last period that was due before a day")
    public List<FormGrid.Missing> missing(
            @QueryParam("on") @Nullable LocalDate on, @QueryParam("within") @Nullable OrgUnitId within) {
        return grid.missing(on == null ? LocalDate.now(clock) : on, within);
    }

    @GET
    @Path("/overdue")
    @Operation(
            operationId = "listOverdueForms",
            summary =
                    "Forms of whose last period that was due returns are not there, and how many; those with most first")
    public List<FormGrid.Overdue> overdue(@QueryParam("within") @Nullable OrgUnitId within) {
        return grid.overdue(within);
    }

    @GET
    @Path("/open")
    @Operation(
            operationId = "listOpenReturns",
            summary =
                    "Returns that are expected, missing, begun, waiting for a decision or given back, what was due first before"
                            + " what is due later; counts are of all")
    public OpenReturns.Work open(
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("progress") Set<FormGrid.Progress> progress,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(1_000) int size) {
        return open.of(within, progress, size);
    }

    @GET
    @Path("/{form}")
    @Operation(operationId = "readForm", summary = "A form; with a period the version that is for it")
    public FormView read(@PathParam("form") String form, @QueryParam("period") @Nullable Period period) {
        return FormView.of(period == null ? forms.versions(form).getLast() : forms.version(form, period));
    }

    @GET
    @Path("/{form}/grid")
    @Operation(
            operationId = "readFormGrid",
            summary = "Who returned the form for a period, what, and whether in time; and who did not")
    public FormGrid.Grid grid(
            @PathParam("form") String form,
            @QueryParam("period") @NotNull Period period,
            @QueryParam("within") @Nullable OrgUnitId within) {
        return grid.of(form, period, within);
    }

    @GET
    @Path("/{form}/status")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(
            operationId = "readFormStatus",
            summary =
                    "Units x periods: how far each return is, when it was received, and how many days late; as a file a row"
                            + " for each of them")
    public RestResponse<FormStatus.Matrix> status(
            @PathParam("form") String form,
            @QueryParam("within") @Nullable OrgUnitId within,
            @QueryParam("last") @Nullable Period last,
            @QueryParam("size") @DefaultValue("12") @Min(1) @Max(FormStatus.MOST) int size) {
        FormStatus.Matrix matrix = status.of(form, within, last, size);
        return answers.of(matrix, form + "-status", FormStatus.COLUMNS, matrix::rows);
    }

    @GET
    @Path("/{form}/returns")
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Operation(operationId = "listReturns", summary = "Returns of a form; as a file their lines, as a batch reads them")
    public RestResponse<Page<Stored<FormReturn>>> returns(
            @PathParam("form") String form, @BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return registers
                .of(form)
                .list(filter.conditions(form), paging, new ReturnRows(forms.versions(form)), "period", "orgUnit");
    }

    @GET
    @Path("/{form}/returns/{id}")
    @Operation(operationId = "readReturnById", summary = "One return, with its version as ETag")
    public RestResponse<Stored<FormReturn>> read(@PathParam("form") String form, UUID id) {
        return registers.of(form).read(id).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{form}/returns/{id}/revisions")
    @Operation(
            operationId = "listReturnRevisions",
            summary = "Every state the return had, who made it so and when; also of one that was deleted")
    public List<RecordRevision> revisions(@PathParam("form") String form, UUID id) {
        return registers.of(form).revisions(id);
    }

    @GET
    @Path("/{form}/returns/{orgUnit}/{period}")
    @Operation(operationId = "readReturn", summary = "The return of a unit for a period, with its version as ETag")
    public RestResponse<Stored<FormReturn>> read(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period) {
        return returns.read(form, orgUnit, period).answer(RestResponse.Status.OK);
    }

    @GET
    @Path("/{form}/returns/{orgUnit}/{period}/beginning")
    @Operation(
            operationId = "readReturnBeginning",
            summary =
                    "What a return begins with: its lines, and numbers of the period before as far as the form keeps them")
    public List<FormLine> beginning(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period) {
        return returns.toBeginWith(form, orgUnit, period);
    }

    @PUT
    @Path("/{form}/returns/{orgUnit}/{period}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putReturn",
            summary = "Makes the return what is sent, as a draft or submitted; If-Match guards against a lost update")
    public RestResponse<Stored<FormReturn>> put(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @NotNull @Valid ReturnRequest sent,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return returns.put(form, orgUnit, period, sent, expected).answer();
    }

    @POST
    @Path("/{form}/returns/{orgUnit}/{period}/decision")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "decideReturn", summary = "Approves a submitted return, or gives it back with a reason")
    public RestResponse<Stored<FormReturn>> decide(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @NotNull @Valid Decision decision,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return returns.decide(form, orgUnit, period, decision, expected).answer();
    }

    @DELETE
    @Path("/{form}/returns/{orgUnit}/{period}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "deleteReturn",
            summary = "Takes the return away, and with it its figures; its history stays")
    public void delete(
            @PathParam("form") String form,
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        returns.delete(form, orgUnit, period, expected);
    }

    @GET
    @Path("/{form}/template")
    @Produces({Table.XLSX, Table.CSV})
    @Operation(
            operationId = "readFormTemplate",
            summary =
                    "A file to be filled in and sent as a batch: of a unit and period with the lines that its return begins"
                            + " with; format=csv, with bom=true as Excel needs it, else XLSX")
    public Response template(
            @PathParam("form") String form,
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("period") @Nullable Period period,
            @QueryParam("format") @DefaultValue("XLSX") Format format,
            @QueryParam("bom") @DefaultValue("false") boolean bom,
            @Context HttpHeaders headers) {
        FormTemplate template = returns.template(form, orgUnit, period);
        StreamingOutput file = out -> {
            if (format == Format.CSV) {
                template.csv(out, bom);
            } else {
                template.xlsx(out, language(headers));
            }
        };
        return Response.ok(file, format == Format.CSV ? Table.CSV + ";charset=UTF-8" : Table.XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + form + (format == Format.CSV ? ".csv" : ".xlsx") + "\"")
                .build();
    }

    /** What a file is. */
    public enum Format {
        CSV,
        XLSX;

        /** Reads {@code csv} or {@code xlsx}. */
        public static Format fromString(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "csv" -> CSV;
                case "xlsx" -> XLSX;
                default -> throw new InvalidTerm("format", text, "write csv or xlsx");
            };
        }
    }

    /** English if it is asked for before Vietnamese. */
    private static String language(HttpHeaders headers) {
        return headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.equals("vi") || language.equals("en"))
                .findFirst()
                .orElse("vi");
    }

    @POST
    @Path("/{form}/batch")
    @Consumes({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putReturns",
            summary =
                    "Submits many returns: a JSON array, a CSV file or a workbook whose rows are lines; lines that no row names stay")
    public BatchSummary putAll(
            @PathParam("form") String form,
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        try (SpooledBody received = SpooledBody.of(body)) {
            return returns.putAll(form, new FormRows(batches, BodyForm.of(type), received), mode, dryRun);
        }
    }
}
