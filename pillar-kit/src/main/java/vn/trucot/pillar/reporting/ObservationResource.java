package vn.trucot.pillar.reporting;

import io.smallrye.common.annotation.RunOnVirtualThread;
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
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.measure.Contributions;
import vn.trucot.pillar.measure.OpenFigure;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.BatchAnswers;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.pillar.security.MarksDemo;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.SpooledAnswer;
import vn.trucot.web.table.Table;

/** Figures as sources state them. */
@Path("/observations")
@Tag(name = "observations", description = "Figures as sources state them; which of them is in force, and every change")
@RunOnVirtualThread
@MarksDemo
public class ObservationResource {

    private final ReportFigures report;
    private final StatedFigures stated;
    private final EarlierFigures earlier;
    private final Settled settled;
    private final OpenFigure figures;
    private final StatementImport files;
    private final BatchAnswers answers;
    private final CurrentUser user;

    ObservationResource(
            ReportFigures report,
            StatedFigures stated,
            EarlierFigures earlier,
            Settled settled,
            OpenFigure figures,
            StatementImport files,
            BatchAnswers answers,
            CurrentUser user) {
        this.report = report;
        this.stated = stated;
        this.earlier = earlier;
        this.settled = settled;
        this.figures = figures;
        this.files = files;
        this.answers = answers;
        this.user = user;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listObservations",
            summary = "Statements, in force or not; as text/csv all of them, which the batch import reads back;"
                    + " with bom=true as Excel needs it")
    public Page<StatementView> list(@BeanParam ObservationFilter filter, @Valid @BeanParam Paging paging) {
        settled(filter.asOf());
        return stated.page(filter, paging);
    }

    @GET
    @Produces(Table.CSV + ";qs=0.5")
    @Operation(hidden = true)
    public Response export(@BeanParam ObservationFilter filter, @QueryParam("bom") @DefaultValue("false") boolean bom) {
        settled(filter.asOf());
        InputStream rows = SpooledAnswer.of(out -> {
            try (StatementTable table = new StatementTable(out, bom, user.isKnown())) {
                stated.each(filter, table::write);
            }
        });
        return Response.ok(rows, Table.CSV + ";charset=UTF-8").build();
    }

    @GET
    @Path("/template")
    @Produces({Table.XLSX, Table.CSV})
    @Operation(
            operationId = "readObservationTemplate",
            summary =
                    "An empty file to be filled in and sent as a batch; as XLSX with a sheet that says in Vietnamese or"
                            + " English what each column is")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public Response template() {
        return answers.templateOf(new StatementTemplate(), StatementImport.TARGET);
    }

    @GET
    @Path("/as-of")
    @Produces(BodyForm.LINES)
    @Operation(
            operationId = "readObservationsAsOf",
            summary = "The figures that were in force at an instant, a line of JSON each, as the events carry them")
    @APIResponse(
            responseCode = "200",
            description = "A line for each figure, in no order",
            content = @Content(mediaType = BodyForm.LINES, schema = @Schema(type = SchemaType.STRING)))
    public Response asOf(
            @Parameter(
                            description = "What was recorded up to and including it counts; never the future",
                            example = "2025-03-31T10:00:00Z")
                    @QueryParam("at")
                    @NotNull
                    Instant at) {
        settled.await("at", at);
        InputStream lines = SpooledAnswer.of(out -> earlier.write(at, out));
        return Response.ok(lines, BodyForm.LINES).build();
    }

    private void settled(@Nullable Instant asOf) {
        if (asOf != null) {
            settled.await("asOf", asOf);
        }
    }

    @GET
    @Path("/{indicator}/{orgUnit}/{period}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readObservation", summary = "All statements about one key, and its revisions")
    public KeyView read(
            @PathParam("indicator") String indicator,
            @PathParam("orgUnit") String orgUnit,
            @PathParam("period") String period,
            @QueryParam("breakdown") @DefaultValue("") String breakdown,
            @Parameter(description = ObservationFilter.AS_OF, example = "2025-03-31T10:00:00Z")
                    @QueryParam("asOf")
                    @Nullable
                    Instant asOf) {
        ObservationKey key = key(indicator, orgUnit, period, breakdown);
        settled(asOf);
        KeyView view = asOf == null ? stated.key(key) : stated.key(key, asOf);
        if (view == null) {
            throw new Problem(
                    ProblemCode.NOT_FOUND,
                    asOf == null
                            ? "nothing was ever stated about " + key
                            : "nothing had been stated about " + key + " by " + asOf);
        }
        return view;
    }

    @GET
    @Path("/{indicator}/{orgUnit}/{period}/records")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "listCountedRecords",
            summary = "The records that a figure of the source 'records' is counted from, and what each contributes")
    public Contributions records(
            @PathParam("indicator") String indicator,
            @PathParam("orgUnit") String orgUnit,
            @PathParam("period") String period,
            @QueryParam("breakdown") @DefaultValue("") String breakdown,
            @Parameter(description = "the 'next' of the page before") @QueryParam("after") @Nullable UUID after,
            @QueryParam("size") @DefaultValue("100") @Min(1) @Max(1_000) int size) {
        return figures.of(key(indicator, orgUnit, period, breakdown), after, size);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "stateObservation", summary = "State one figure")
    @RequestBody(required = true, content = @Content(schema = @Schema(implementation = StatementRequest.class)))
    @APIResponse(
            responseCode = "200",
            description = "Known already, as it is or with another figure",
            content = @Content(schema = @Schema(implementation = StatedView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Stated for the first time",
            content = @Content(schema = @Schema(implementation = StatedView.class)))
    public Response state(InputStream body) {
        StatedView view = report.one(body, Speaker.of(user, null, null));
        return Response.status(view.outcome() == StatedView.Outcome.CREATED ? 201 : 200)
                .entity(view)
                .build();
    }

    @POST
    @Path("/batch")
    @Consumes({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    @Produces({MediaType.APPLICATION_JSON, Table.XLSX})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "stateObservations",
            summary =
                    "State many figures in one transaction: a JSON array, or CSV or XLSX with the same fields as columns."
                            + " Asked for as XLSX, the answer to a file is the file with its mistakes as comments")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = StatementRequest.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = Table.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<BatchSummary> stateAll(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("sourceKind") @Nullable SourceKind sourceKind,
            @QueryParam("sourceName") @Nullable String sourceName,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        return answers.of(files, new StatementImport.Asked(mode, sourceKind, sourceName, dryRun), type, body);
    }

    @DELETE
    @Path("/{indicator}/{orgUnit}/{period}")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "withdrawObservation", summary = "Take back what a source states about one key")
    public void withdraw(
            @PathParam("indicator") String indicator,
            @PathParam("orgUnit") String orgUnit,
            @PathParam("period") String period,
            @QueryParam("breakdown") @DefaultValue("") String breakdown,
            @QueryParam("source") @Nullable String source) {
        report.withdraw(
                key(indicator, orgUnit, period, breakdown),
                source == null ? user.name() : source,
                Speaker.of(user, null, source));
    }

    private static ObservationKey key(String indicator, String orgUnit, String period, String breakdown) {
        return new ObservationKey(
                IndicatorCode.of(indicator), OrgUnitId.of(orgUnit), Period.parse(period), Breakdown.parse(breakdown));
    }
}
