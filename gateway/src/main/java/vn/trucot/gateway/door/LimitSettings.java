package vn.trucot.gateway.door;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;

/** How often one caller may ask. */
@ConfigMapping(prefix = "trucot.gateway.limits")
interface LimitSettings {

    /** Requests that read, at once or within the window; 0: any number. */
    @WithDefault("2000")
    long reads();

    @WithDefault("10S")
    Duration readsWindow();

    /** Requests that write; a batch is one. 0: any number. */
    @WithDefault("1000")
    long writes();

    @WithDefault("10S")
    Duration writesWindow();

    /** Addresses that may ask as often as they like; none: nobody. */
    @WithDefault("loopback")
    List<String> unlimited();

    /** Callers that are remembered; who asks least is forgotten first. */
    @WithDefault("20000")
    long callers();
}
