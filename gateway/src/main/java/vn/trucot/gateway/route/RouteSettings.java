package vn.trucot.gateway.route;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the gateway waits for a pillar service and for its clients, and how many requests it holds open to one. */
@ConfigMapping(prefix = "trucot.gateway.route")
interface RouteSettings {

    @WithDefault("2S")
    Duration connectTimeout();

    /** Longest silence of a service that is working on a request; an import of a million rows is silent for long. */
    @WithDefault("5M")
    Duration answerTimeout();

    /** Longest silence of a service that is only to read something. */
    @WithDefault("30S")
    Duration readTimeout();

    /** Requests at once to one service whose bodies are there, or that have none. */
    @WithDefault("256")
    int connections();

    /** Requests that wait for one of these; the next is refused at once. */
    @WithDefault("256")
    int waiting();

    /** Requests in a row that do not reach the service, or are not answered in time, after which it is left alone. */
    @WithDefault("5")
    int failures();

    /** How long it is left alone before one request tries again. */
    @WithDefault("1S")
    Duration rest();

    /** Long bodies at once on their way to one service; they have connections of their own. */
    @WithDefault("64")
    int uploads();

    /** Those of one client's address; a proxy before the gateway is one client. */
    @WithDefault("16")
    int uploadsOfOne();

    /** Bodies up to this many bytes are there before a connection to the service is taken. */
    @WithDefault("65536")
    int shortBody();

    /** Bytes of short bodies that are held at once on their way to one service. */
    @WithDefault("16777216")
    long shortBodies();

    /** Those of one client's address. */
    @WithDefault("8388608")
    long shortBodiesOfOne();

    /** How long a short body may take to arrive. */
    @WithDefault("15S")
    Duration shortBodyTimeout();

    /** How long any other body may take to arrive. */
    @WithDefault("5M")
    Duration bodyTimeout();

    /** How long what is left of a body may go on to arrive when its answer has been sent, so that the answer is read. */
    @WithDefault("5S")
    Duration lingering();

    /** What the answer tells the client to wait when the service is down. */
    @WithDefault("5S")
    Duration retryAfter();
}
