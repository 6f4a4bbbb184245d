package vn.trucot.gateway.status;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.CubeCounts;
import vn.trucot.gateway.comparison.Comparison;
import vn.trucot.gateway.feed.PillarSign;
import vn.trucot.gateway.route.ServiceState;
import vn.trucot.topics.TopicStatus;

/** What the gateway holds and how far it has read. */
@Schema(name = "GatewayStatus")
record GatewayStatus(
        @Schema(description = "Version of the cube: the sum of the consumed positions of all partitions")
        long version,

        @Schema(description = "Whether everything was read that was there at the start")
        boolean caughtUp,

        @Schema(description = "Messages that are there and not yet read")
        long lag,

        List<TopicStatus> topics,

        @Schema(description = "How old the figures of each pillar are now, and whether it is heard")
        List<PillarSign> pillars,

        @Schema(description = "Whether requests go through to the services of the pillars")
        List<ServiceState> services,

        @Schema(description = "What keeps the gateway from reading now") @Nullable
        String problem,

        @Schema(description = "Messages that could not be taken since the start")
        long deadLetters,

        @Schema(description = "Files of index sets that the operator brought (TRUCOT_DEFINITIONS)")
        List<String> operatorFiles,

        CubeCounts counts,

        @Schema(
                description =
                        "When figures were last compared with the pillars' own, and of how many another state is held")
        @Nullable
        ComparedStatus compared) {

    /** What the last comparison found, in short. */
    @Schema(name = "ComparedStatus")
    record ComparedStatus(Instant at, long figures, int differences) {

        static ComparedStatus of(Comparison comparison) {
            return new ComparedStatus(comparison.at(), comparison.figures(), comparison.differences());
        }
    }
}
