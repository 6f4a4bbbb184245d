package vn.trucot.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits for a pillar service, and how many requests it holds open to one. */
@ConfigMapping(prefix = "trucot.gateway.route")
interface RouteSettings {

    @WithDefault("2S")
    Duration connectTimeout();

    /** Longest silence of a service that is working on a request; an import of a million rows is silent for long. */
    @WithDefault("5M")
    Duration answerTimeout();

    @WithDefault("256")
    int connections();

    /** What the answer tells the client to wait when the service is down. */
    @WithDefault("5S")
    Duration retryAfter();
}
