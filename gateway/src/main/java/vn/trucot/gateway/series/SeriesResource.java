package vn.trucot.gateway.series;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.file.FileSettings;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.file.Taken;
import vn.trucot.gateway.load.HeavyReads;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Kept;
import vn.trucot.gateway.version.Versioned;
import vn.trucot.web.table.Table;

/** Figures over time, for any units and indicators at once. */
@Path("/series")
@Tag(name = "series", description = "Figures over time")
@AsKnown
@Versioned
@RunOnVirtualThread
public class SeriesResource {

    /** An answer of at most so many values is made before it is sent, and kept. */
    private static final int SMALL = 2_500;

    private final Asked asking;
    private final HeavyReads reads;
    private final FileSettings settings;
    private final Clock clock;

    SeriesResource(Asked asking, HeavyReads reads, FileSettings settings, Clock clock) {
        this.settings = settings;
        this.asking = asking;
        this.reads = reads;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getSeries",
            summary =
                    "Values of indicators for org units and periods, worked out when asked; as text/csv or XLSX a row per"
                            + " value, with lang=vi or lang=en for people: words, and CSV as Excel opens it (bom=true"
                            + " only marks it as UTF-8)")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SeriesAnswer.class)))
    @Kept
    public Response json(@Valid @BeanParam SeriesParameters asked, @Context RoutingContext client) {
        CubeView view = asking.view();
        SeriesRequest request = SeriesRequest.of(asked, view);
        LocalDate today = asking.today();
        if (request.values() > SMALL) {
            return Response.ok(reads.send(
                            request.values(), client, out -> json(request, view, today, asked.detail(), out)))
                    .build();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        json(request, view, today, asked.detail(), whole);
        return Response.ok(whole.toByteArray()).build();
    }

    private static void json(SeriesRequest request, CubeView view, LocalDate today, boolean detail, OutputStream out) {
        SeriesJson json = new SeriesJson(view, request, today, detail, out);
        SeriesWalk.walk(request, view, json);
        json.finish();
    }

    @GET
    @Produces(Table.CSV + ";charset=UTF-8;qs=0.5")
    @Operation(hidden = true)
    public StreamingOutput csv(
            @Valid @BeanParam SeriesParameters asked,
            @QueryParam("bom") @DefaultValue("false") boolean bom,
            @QueryParam("lang") @Pattern(regexp = "vi|en") @Nullable String lang,
            @Context RoutingContext client) {
        CubeView view = asking.view();
        SeriesRequest request = SeriesRequest.of(asked, view);
        SeriesFiles files = new SeriesFiles(view, request, asking.today());
        return reads.send(request.values(), client, out -> {
            if (lang == null) {
                files.csv(asked.detail(), bom, out);
            } else {
                files.csv(FileWords.of(lang), out);
            }
        });
    }

    @GET
    @Produces(Table.XLSX + ";qs=0.4")
    @Operation(hidden = true)
    public StreamingOutput xlsx(
            @Valid @BeanParam SeriesParameters asked,
            @QueryParam("lang") @Pattern(regexp = "vi|en") @Nullable String lang,
            @Context UriInfo address,
            @Context RoutingContext client) {
        CubeView view = asking.view();
        SeriesRequest request = SeriesRequest.of(asked, view);
        SeriesFiles.check(request);
        LocalDate today = asking.today();
        Taken taken = new Taken(
                LocalDate.now(clock),
                address.getRequestUri().toString(),
                settings.licence().orElse(null));
        return reads.send(request.values(), client, out -> new SeriesFiles(view, request, today)
                .xlsx(FileWords.of(lang), taken, out));
    }
}
