package vn.trucot.gateway.metric;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.orgunit.MadeOf;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.AsKnown;
import vn.trucot.gateway.version.Asked;
import vn.trucot.gateway.version.Versioned;

/** One unit in one period, indicator by indicator. */
@Path("/metrics")
@Tag(name = "metrics", description = "A unit in a period: value, change, target and coverage of each indicator")
@AsKnown
@Versioned
@RunOnVirtualThread
public class MetricResource {

    private final Asked asking;

    MetricResource(Asked asking) {
        this.asking = asking;
    }

    @GET
    @Parameter(
            name = "asOf",
            in = ParameterIn.QUERY,
            description = AsKnown.SAYS,
            example = AsKnown.EXAMPLE,
            schema = @Schema(type = SchemaType.STRING))
    @Operation(operationId = "getMetrics", summary = "All indicators of an org unit in a period")
    public MetricsAnswer get(@Valid @BeanParam MetricsParameters asked) {
        return answer(asked, asking.view());
    }

    private MetricsAnswer answer(MetricsParameters asked, CubeView view) {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unitOrPredecessors(asked.orgUnit());
        Period period = Period.parse(asked.period());
        Metrics metrics = new Metrics(view, unit, period, asking.today());
        List<Metric> all = view.definitions().stream()
                .filter(indicator ->
                        asked.pillar().isEmpty() || indicator.pillar().path().equals(asked.pillar()))
                .map(metrics::of)
                .toList();
        return new MetricsAnswer(
                view.version(),
                view.asOf(),
                unit.node().id(),
                unit.node().orgUnit().names(),
                unit.resolvedFrom(),
                MadeOf.of(unit),
                period,
                asked.boundaries(),
                all.stream().anyMatch(Metric::demo),
                all);
    }
}
