package vn.trucot.gateway.report;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.trucot.events.Names;
import vn.trucot.gateway.file.FileWords;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Versioned;

/** Reports that write themselves. */
@Path("/reports")
@Tag(name = "reports", description = "Reports of a unit on a period, written by an outline from the figures")
@AsKnown
@Versioned
@RunOnVirtualThread
class ReportResource {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Outlines outlines;
    private final Asked asking;

    ReportResource(Outlines outlines, Asked asking) {
        this.outlines = outlines;
        this.asking = asking;
    }

    /** A report that can be asked for. */
    @Schema(name = "ReportOutline")
    record OutlineItem(String code, Names title) {}

    /** All of them. */
    @Schema(name = "ReportOutlines")
    record OutlineList(List<OutlineItem> items) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listReports", summary = "The reports that can be asked for")
    public OutlineList list() {
        return new OutlineList(outlines.all().stream()
                .map(outline -> new OutlineItem(outline.code(), outline.title()))
                .toList());
    }

    @GET
    @Path("/{outline}")
    @Produces(MediaType.APPLICATION_JSON)
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(
            operationId = "getReport",
            summary =
                    "The report of a unit on a period: of each section what is said by rule, and the table with plan, period,"
                            + " period before, year before and what has come together since the year began; as a Word document"
                            + " where that is accepted")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReportAnswer.class)))
    public ReportAnswer json(@Valid @BeanParam ReportParameters asked) {
        return written(asked);
    }

    @GET
    @Path("/{outline}")
    @Produces(DOCX + ";qs=0.4")
    @Operation(hidden = true)
    public RestResponse<byte[]> docx(@Valid @BeanParam ReportParameters asked, @Context UriInfo address) {
        ReportAnswer report = written(asked);
        String name = report.outline() + "-" + report.orgUnit() + "-" + report.period() + ".docx";
        return RestResponse.ResponseBuilder.ok(new WordReport(
                                report,
                                FileWords.of(asked.lang()),
                                address.getBaseUri().resolve("/"))
                        .bytes())
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private ReportAnswer written(ReportParameters asked) {
        Outline outline = outlines.get(asked.outline());
        return new ReportWriter(outline, asked, asking.view(), asking.today()).write();
    }
}
