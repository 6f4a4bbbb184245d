package vn.trucot.pillar.relay;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How the relay works. */
@ConfigMapping(prefix = "trucot.relay")
interface RelaySettings {

    /** Whether this process relays at all. */
    @WithDefault("true")
    boolean enabled();

    /** Longest wait for commits of other replicas; own commits wake the relay. */
    @WithDefault("200ms")
    Duration poll();

    /** Rows that are sent and acknowledged at once. */
    @WithDefault("5000")
    @Min(1)
    @Max(100_000)
    int page();

    /** How often the relay says that it works and how far it is. */
    @WithDefault("5s")
    Duration heartbeat();

    /** Wait after a failure. */
    @WithDefault("1s")
    Duration retry();

    /** Partitions of the observation topic, when it is made. */
    @WithDefault("4")
    @Min(1)
    int partitions();

    /** Copies of each topic, when it is made. */
    @WithDefault("1")
    @Min(1)
    short replicas();
}
