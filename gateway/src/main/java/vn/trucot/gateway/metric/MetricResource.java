package vn.trucot.gateway.metric;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.Cube;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.gateway.orgunit.MadeOf;
import vn.trucot.gateway.orgunit.Selected;
import vn.trucot.gateway.orgunit.Selection;
import vn.trucot.gateway.version.Versioned;

/** One unit in one period, indicator by indicator. */
@Path("/metrics")
@Tag(name = "metrics", description = "A unit in a period: value, change, target and coverage of each indicator")
@Versioned
@RunOnVirtualThread
public class MetricResource {

    private final Cube cube;
    private final Clock clock;

    MetricResource(Cube cube, Clock clock) {
        this.cube = cube;
        this.clock = clock;
    }

    @GET
    @Operation(operationId = "getMetrics", summary = "All indicators of an org unit in a period")
    public MetricsAnswer get(@Valid @BeanParam MetricsParameters asked) {
        return cube.read(view -> answer(asked, view));
    }

    private MetricsAnswer answer(MetricsParameters asked, CubeView view) {
        Selected unit = new Selection(view.orgTree(), asked.boundaries()).unitOrPredecessors(asked.orgUnit());
        Period period = Period.parse(asked.period());
        Metrics metrics = new Metrics(view, unit, period, LocalDate.now(clock));
        List<Metric> all = view.definitions().stream()
                .filter(indicator ->
                        asked.pillar().isEmpty() || indicator.pillar().path().equals(asked.pillar()))
                .map(metrics::of)
                .toList();
        return new MetricsAnswer(
                view.version(),
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
