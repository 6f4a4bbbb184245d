package vn.trucot.pillar.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.MissingRows;
import vn.trucot.pillar.register.BatchAnswers;
import vn.trucot.pillar.register.ListAnswers;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.web.table.Table;

/** Forms, who returned them for a period and who did not, and files of returns. */
@Path("/forms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms", description = "What units report for each period: forms, returns, who returned and who did not")
@MarksDemo
public class FormResource {

    private final Forms forms;
    private final FormReturns returns;
    private final FormGrid grid;
    private final OpenReturns open;
    private final OverdueForms overdue;
    private final FormStatus status;
    private final ListAnswers answers;
    private final FormImports files;
    private final BatchAnswers imports;
    private final Clock clock;

    FormResource(
            Forms forms,
            FormReturns returns,
            FormGrid grid,
            OpenReturns open,
            OverdueForms overdue,
            FormStatus status,
            ListAnswers answers,
            FormImports files,
            BatchAnswers imports,
            Clock clock) {
        this.forms = forms;
        this.returns = returns;
        this.grid = grid;
        this.open = open;
        this.overdue = overdue;
        this.status = status;
        this.answers = answers;
        this.files = files;
        this.imports = imports;
        this.clock = clock;
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
    public List<OverdueForms.Overdue> overdue(@QueryParam("within") @Nullable OrgUnitId within) {
        return overdue.within(within);
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
    @Produces({MediaType.APPLICATION_JSON, Table.XLSX})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "putReturns",
            summary =
                    "Submits many returns: a JSON array, a CSV file or a workbook whose rows are lines; lines that no row names"
                            + " stay. Asked for as XLSX, the answer to a file is the file with its mistakes as comments")
    public RestResponse<BatchSummary> putAll(
            @PathParam("form") String form,
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @Parameter(
                            description =
                                    "keep: what no row names stays; withdraw: what of 'within' and 'period' no row"
                                            + " names is withdrawn")
                    @QueryParam("missing")
                    @DefaultValue("keep")
                    MissingRows missing,
            @Parameter(description = "the unit, with its parts, that the file says all of")
                    @QueryParam("within")
                    @Nullable
                    OrgUnitId within,
            @Parameter(description = "the period that the file says all of") @QueryParam("period") @Nullable
                    Period period,
            @Parameter(description = "how many withdrawals were seen in a dry run and are wanted")
                    @QueryParam("withdrawals")
                    @Nullable
                    Long withdrawals) {
        FormScope scope = FormScope.of(missing, within, period, withdrawals);
        return imports.of(files.of(form), new FormImports.Asked(scope, mode, dryRun), type, body);
    }
}
