package vn.trucot.gateway.status;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.figures.cube.Cube;
import vn.trucot.gateway.comparison.Comparisons;
import vn.trucot.gateway.feed.CubeFeed;
import vn.trucot.gateway.feed.FeedStatus;
import vn.trucot.gateway.feed.PillarSigns;
import vn.trucot.gateway.feed.WithoutFigures;
import vn.trucot.gateway.indexset.IndexSets;
import vn.trucot.gateway.regime.Regimes;
import vn.trucot.gateway.report.Outlines;
import vn.trucot.gateway.route.PillarStates;

/** How the gateway is. */
@Path("/status")
@Tag(name = "status", description = "What the gateway holds and how far it has read")
@RunOnVirtualThread
@WithoutFigures
public class StatusResource {

    private final Cube cube;
    private final CubeFeed feed;
    private final PillarSigns signs;
    private final IndexSets indexSets;
    private final Outlines outlines;
    private final Regimes regimes;
    private final PillarStates services;
    private final Comparisons comparisons;

    StatusResource(
            Cube cube,
            CubeFeed feed,
            PillarSigns signs,
            IndexSets indexSets,
            Outlines outlines,
            Regimes regimes,
            PillarStates services,
            Comparisons comparisons) {
        this.cube = cube;
        this.feed = feed;
        this.signs = signs;
        this.indexSets = indexSets;
        this.outlines = outlines;
        this.regimes = regimes;
        this.services = services;
        this.comparisons = comparisons;
    }

    @GET
    @Operation(
            operationId = "getStatus",
            summary = "Version of the cube, lag of each topic, age of the figures of each pillar, counts")
    public GatewayStatus get() {
        FeedStatus read = feed.status();
        return cube.read(view -> new GatewayStatus(
                view.version(),
                read.caughtUp(),
                read.lag(),
                read.topics(),
                signs.now(),
                services.now(),
                read.problem(),
                read.deadLetters(),
                Stream.of(indexSets.operatorFiles(), outlines.operatorFiles(), regimes.operatorFiles())
                        .flatMap(List::stream)
                        .toList(),
                view.counts(),
                comparisons.latest().map(GatewayStatus.ComparedStatus::of).orElse(null)));
    }
}
