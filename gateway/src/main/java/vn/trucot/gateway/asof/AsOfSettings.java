package vn.trucot.gateway.asof;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** What is kept of the past, and how long it is waited for. */
@ConfigMapping(prefix = "trucot.gateway.as-of")
interface AsOfSettings {

    /** Instants whose figures are held at once, each about as large as those of the present. */
    @WithDefault("2")
    @Min(1)
    @Max(16)
    int instants();

    /** How long they are held when nobody asks for them. */
    @WithDefault("15M")
    Duration unused();

    /** Longest time for reading the figures of an instant from all pillars. */
    @WithDefault("2M")
    Duration longestReading();
}
