package vn.trucot.gov.dossier;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.pillar.importing.BodyForm;
import vn.trucot.pillar.importing.SpooledBody;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.security.CurrentUser;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;
import vn.trucot.web.table.Table;

/** Single dossiers, by their events. Single ones are for users; what they count is public, as all figures are. */
@Path("/dossier-events")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "dossier-events",
        description = "Single dossiers as they change, and the monthly returns that are counted of them")
class DossierEventResource {

    private final DossierFeed feed;
    private final StoredDossiers dossiers;
    private final CurrentUser user;

    DossierEventResource(DossierFeed feed, StoredDossiers dossiers, CurrentUser user) {
        this.feed = feed;
        this.dossiers = dossiers;
        this.user = user;
    }

    @POST
    @Consumes({MediaType.APPLICATION_JSON, BodyForm.LINES, Table.CSV})
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "takeDossierEvents",
            summary =
                    "Takes events of dossiers, in any order and as often as they come: a JSON array, lines of JSON or a CSV file")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(type = SchemaType.ARRAY, implementation = DossierEvent.class)),
                @Content(mediaType = BodyForm.LINES, schema = @Schema(implementation = DossierEvent.class)),
                @Content(mediaType = Table.CSV, schema = @Schema(type = SchemaType.STRING))
            })
    public FeedSummary take(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable MediaType type,
            @QueryParam("mode") @DefaultValue("all") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        try (SpooledBody received = SpooledBody.of(body)) {
            return feed.take(BodyForm.of(type), received, mode, dryRun);
        }
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(operationId = "readDossier", summary = "A dossier with all events that told of it")
    public DossierHistory read(@QueryParam("dossier") @NotNull String dossier) {
        DossierHistory found = dossiers.read(dossier);
        if (found.state().units().noneMatch(unit -> user.has(Role.VIEWER, unit))) {
            user.mustEverywhere(Role.VIEWER);
        }
        return found;
    }

    @GET
    @Path("/months/{orgUnit}/{period}")
    @Operation(
            operationId = "readDossierMonth",
            summary = "What the dossiers of a unit count in a month, and whose return of the form stands")
    public CountedMonth month(@PathParam("orgUnit") OrgUnitId orgUnit, @PathParam("period") Period period) {
        return feed.counted(orgUnit, month(period));
    }

    @POST
    @Path("/months/{orgUnit}/{period}/return")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "returnDossierMonth",
            summary = "Returns the form by what the dossiers count, once a return of somebody else is deleted")
    public CountedMonth putReturn(@PathParam("orgUnit") OrgUnitId orgUnit, @PathParam("period") Period period) {
        user.must(Role.REPORTER, orgUnit);
        return feed.putReturn(orgUnit, month(period));
    }

    @GET
    @Path("/months/{orgUnit}/{period}/dossiers")
    @RolesAllowed({Roles.VIEWER, Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "listCountedDossiers",
            summary = "The dossiers that a number of the month is made of; count is a field of the form, as overdue")
    public Page<Dossier> dossiers(
            @PathParam("orgUnit") OrgUnitId orgUnit,
            @PathParam("period") Period period,
            @QueryParam("count") @DefaultValue("received") DossierCount count,
            @QueryParam("procedure") @Nullable String procedure,
            @Valid @BeanParam Paging paging) {
        user.must(Role.VIEWER, orgUnit);
        return dossiers.page(orgUnit, month(period), count, procedure, paging);
    }

    private static Period month(Period period) {
        if (period.frequency() != Frequency.MONTH) {
            throw new Problem(
                    ProblemCode.PERIOD_WRONG_FREQUENCY,
                    "'" + period + "' is no month; dossiers are counted by month, as 2024-03");
        }
        return period;
    }
}
