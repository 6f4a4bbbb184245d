package vn.trucot.pillar.catalogue;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** The indicators of the pillar. */
@Path("/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "indicators", description = "What the pillar measures, and how its figures combine")
@RunOnVirtualThread
public class IndicatorResource {

    private final Catalogue catalogue;

    IndicatorResource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    @Operation(operationId = "listIndicators", summary = "All indicators of the pillar, by code")
    public Collection<IndicatorDefinition> list() {
        return catalogue.all();
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "readIndicator", summary = "One indicator")
    public IndicatorDefinition read(@PathParam("code") String code) {
        IndicatorDefinition definition = catalogue.find(IndicatorCode.of(code));
        if (definition == null) {
            throw new Problem(ProblemCode.NOT_FOUND, "'" + code + "' is no indicator of this pillar");
        }
        return definition;
    }
}
