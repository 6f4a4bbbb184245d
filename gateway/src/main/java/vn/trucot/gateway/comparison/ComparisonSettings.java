package vn.trucot.gateway.comparison;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** When the gateway is compared with the pillars, and how long it may take to be told of what they record. */
@ConfigMapping(prefix = "trucot.gateway.comparison")
interface ComparisonSettings {

    /** Whether it is done every night. */
    @WithDefault("true")
    boolean nightly();

    /** When in the province's night. */
    @WithDefault("02:30")
    LocalTime at();

    /** What is still different after so long was lost, not late. */
    @WithDefault("5S")
    Duration patience();
}
