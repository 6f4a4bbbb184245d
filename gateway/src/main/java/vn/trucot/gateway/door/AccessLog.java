package vn.trucot.gateway.door;

import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.trucot.problem.RequestId;

/**
 * Writes a line for each answer, if the operator wants that: which route, how it went, how long it took. Of who asked it says
 * nothing, and nothing of what was asked for: no address, no names, no values.
 */
@Singleton
class AccessLog {

    static final Logger LOG = Logger.getLogger("vn.trucot.gateway.access");

    private static final long MILLI = 1_000_000;
    private static final Pattern PART = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final int PARTS_OF_THE_INTERFACE = 4;

    private final boolean on;

    AccessLog(@ConfigProperty(name = "trucot.gateway.access-log", defaultValue = "false") boolean on) {
        this.on = on;
    }

    void follow(RoutingContext request) {
        if (!on) {
            return;
        }
        long begun = System.nanoTime();
        request.addEndHandler(end -> LOG.info(line(request, (System.nanoTime() - begun) / MILLI)));
    }

    private static String line(RoutingContext request, long millis) {
        return "request answered: method=" + request.request().method()
                + ", route=" + route(request.request().path())
                + ", status=" + request.response().getStatusCode()
                + ", bytes=" + request.response().bytesWritten()
                + ", ms=" + millis
                + ", requestId=" + RequestId.of(request);
    }

    /** The path without what may be an id or a name: its first parts, so far as they look like those of a route. */
    static String route(String path) {
        String[] parts = path.split("/", -1);
        int most = Surface.isIn("/api", path) ? PARTS_OF_THE_INTERFACE : 1;
        StringBuilder route = new StringBuilder();
        for (int i = 1; i < parts.length; i++) {
            boolean version = i == 2 && parts[i].equals("v1");
            if (i > most
                    || (!version
                            && !parts[i].isEmpty()
                            && !PART.matcher(parts[i]).matches())) {
                return route.append("/*").toString();
            }
            route.append('/').append(parts[i]);
        }
        return route.toString();
    }
}
