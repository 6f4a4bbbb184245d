package vn.trucot.pillar.status;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What the status may cost. */
@ConfigMapping(prefix = "trucot.status")
interface StatusSettings {

    /** How long counts are told again: to count millions of rows takes a second, and anybody may ask. */
    @WithDefault("10s")
    Duration keepCounts();
}
