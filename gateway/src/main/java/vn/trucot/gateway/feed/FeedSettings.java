package vn.trucot.gateway.feed;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the gateway reads the topics. */
@ConfigMapping(prefix = "trucot.gateway.feed")
interface FeedSettings {

    /** Most events that readers of the cube wait for at once. */
    @WithDefault("5000")
    @Min(1)
    @Max(100_000)
    int batch();

    /** Longest wait for the broker in one poll. */
    @WithDefault("500ms")
    Duration poll();

    /** How long to wait before looking again for topics that nobody has made yet. */
    @WithDefault("500ms")
    Duration missingTopics();

    /** How often to look for partitions that were added to a topic. */
    @WithDefault("60s")
    Duration newPartitions();

    /** Longest wait between two attempts when the broker refuses. */
    @WithDefault("5s")
    Duration longestRetry();

    /** A pillar that said nothing for longer is silent, and figures that are older are behind. */
    @WithDefault("30s")
    Duration silentAfter();
}
