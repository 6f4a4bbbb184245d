package vn.trucot.gateway.stream;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How changes are told. */
@ConfigMapping(prefix = "trucot.gateway.stream")
interface StreamSettings {

    /** Least time between two events, so at most ten a second. */
    @WithDefault("100ms")
    Duration interval();

    /** An event named beat goes out as often as this, so that nobody takes silence for a lost connection. */
    @WithDefault("15s")
    Duration heartbeat();

    /** Most changes in one event; more of them are only said to be there. */
    @WithDefault("500")
    @Min(1)
    @Max(10_000)
    int changes();

    /** Events that wait for a slow client before it is let go. */
    @WithDefault("64")
    @Min(1)
    int buffer();
}
