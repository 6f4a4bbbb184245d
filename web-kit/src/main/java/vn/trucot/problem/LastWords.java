package vn.trucot.problem;

import io.vertx.core.http.HttpConnection;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;

/** Ends connections after an answer that nothing shall follow. */
public final class LastWords {

    /** What comes of a body after its answer is taken in for so long. */
    static final Duration LONGEST_DRAIN = Duration.ofSeconds(10);

    private static final Set<HttpConnection> ENDING =
            Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    private LastWords() {}

    /** Whether what comes on the request's connection comes after its last answer, and is not to be done. */
    static boolean wereBefore(HttpServerRequest request) {
        return ENDING.contains(request.connection());
    }

    /** To be called before the answer is sent: afterwards nobody says that it has been. */
    static void before(RoutingContext context, Duration patience) {
        if (context.request().version() != HttpVersion.HTTP_2) {
            ENDING.add(context.request().connection());
        }
        context.addEndHandler(sent -> forget(context, patience));
    }

    private static void forget(RoutingContext context, Duration patience) {
        HttpServerRequest request = context.request();
        synchronized (request.connection()) { // or the rest ends between the listening and the question
            if (!patience.isZero() && !request.isEnded()) {
                long timer = context.vertx().setTimer(patience.toMillis(), late -> leave(request));
                request.handler(rest -> {}).endHandler(end -> {
                    context.vertx().cancelTimer(timer);
                    leave(request);
                });
                request.resume();
                if (!request.isEnded()) { // a request that was read in parts says so only now
                    return;
                }
                context.vertx().cancelTimer(timer);
            }
        }
        leave(request);
    }

    /** Ends the request's connection; others go on with the same one of HTTP/2, of which only the stream ends. */
    public static void leave(HttpServerRequest request) {
        if (request.version() == HttpVersion.HTTP_2) {
            request.response().reset();
        } else {
            request.connection().close();
        }
    }
}
