package vn.trucot.problem;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;

/** Ends connections after an answer that nothing shall follow. */
public final class LastWords {

    private LastWords() {}

    /** To be called before the answer is sent: afterwards nobody says that it has been. */
    static void before(RoutingContext context, Duration patience) {
        context.addEndHandler(sent -> forget(context, patience));
    }

    private static void forget(RoutingContext context, Duration patience) {
        HttpServerRequest request = context.request();
        if (request.isEnded() || patience.isZero()) {
            leave(request);
            return;
        }
        long timer = context.vertx().setTimer(patience.toMillis(), late -> leave(request));
        request.handler(rest -> {}).endHandler(end -> {
            context.vertx().cancelTimer(timer);
            leave(request);
        });
        request.resume();
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
