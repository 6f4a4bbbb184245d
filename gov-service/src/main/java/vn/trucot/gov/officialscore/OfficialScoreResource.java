package vn.trucot.gov.officialscore;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.Period;
import vn.trucot.pillar.importing.BatchMode;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Official scores: asked of the portal, or out of a file with its answer. Both state PUBLISHED figures. */
@Path("/official-scores")
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "official-scores",
        description = "Official scores of service quality (Decision 766), kept beside the computed ones")
@RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
@RunOnVirtualThread
class OfficialScoreResource {

    private final PortalClient portal;
    private final PortalSettings settings;
    private final ImportOfficialScores scores;

    OfficialScoreResource(PortalClient portal, PortalSettings settings, ImportOfficialScores scores) {
        this.portal = portal;
        this.settings = settings;
        this.scores = scores;
    }

    @POST
    @Path("/imports")
    @Operation(
            operationId = "importOfficialScores",
            summary =
                    "Asks the portal for the scores of a period and keeps them; nothing is asked unless an address is set")
    public ImportSummary ask(
            @QueryParam("period") @NotNull Period period,
            @Parameter(
                            description =
                                    "0 for the provinces, else the portal's id of the province whose units are asked for")
                    @QueryParam("province")
                    @DefaultValue("0")
                    @Min(0)
                    int province,
            @QueryParam("mode") @DefaultValue("accepted") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        String place = settings.address().map(URI::getHost).orElse(null);
        ToldBy told = ToldBy.portal(period, scores.today(), place);
        scores.check(told);
        return scores.take(portal.rows(period, province), told, mode, dryRun);
    }

    @POST
    @Path("/batch")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "takeOfficialScores",
            summary =
                    "Keeps the scores of a saved answer of the portal: its list of rows, or the object that holds it as data")
    @RequestBody(
            required = true,
            content = @Content(schema = @Schema(type = SchemaType.OBJECT, description = "the portal's own words")))
    public ImportSummary take(
            InputStream body,
            @QueryParam("period") @NotNull Period period,
            @Parameter(description = "the day on which the portal showed it; today if left out")
                    @QueryParam("on")
                    @Nullable
                    LocalDate on,
            @QueryParam("version") @Nullable PortalVersion version,
            @Parameter(description = "true: made up, and told so wherever it is shown")
                    @QueryParam("demo")
                    @DefaultValue("false")
                    boolean demo,
            @QueryParam("mode") @DefaultValue("accepted") BatchMode mode,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun) {
        LocalDate day = on == null ? scores.today() : on;
        ToldBy told = demo ? ToldBy.demo(period, day) : ToldBy.portal(period, day, null);
        List<PortalRow> rows = PortalAnswer.rows(received(body), version == null ? settings.version() : version, 0);
        if (rows == null) {
            throw new Problem(
                    ProblemCode.BODY_MALFORMED,
                    "the body is no list of rows as the portal answers it, and holds none as 'data'");
        }
        return scores.take(rows, told, mode, dryRun);
    }

    private byte[] received(InputStream body) {
        try {
            byte[] bytes = body.readNBytes(settings.mostBytes() + 1);
            if (bytes.length > settings.mostBytes()) {
                throw new Problem(
                        ProblemCode.BODY_TOO_LARGE,
                        "the file is larger than " + settings.mostBytes() + " bytes; import it in parts");
            }
            return bytes;
        } catch (IOException e) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "the body could not be read to its end");
        }
    }
}
