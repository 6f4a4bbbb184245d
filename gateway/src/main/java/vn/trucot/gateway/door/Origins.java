package vn.trucot.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Lets pages of any origin read what is public, without cookies or tokens, and pages of no other origin write: a browser sends
 * along what it knows of its user whatever page makes it ask.
 */
@Singleton
class Origins {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final int NO_CONTENT = 204;
    private static final String ANY = "*";

    private static final CharSequence MAY_READ = HttpHeaders.createOptimized("Access-Control-Allow-Origin");
    private static final CharSequence MAY_SEE = HttpHeaders.createOptimized("Access-Control-Expose-Headers");
    private static final CharSequence SEEN = HttpHeaders.createOptimized(
            "ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id, Content-Disposition, Content-Language");
    private static final String ASKS = "Access-Control-Request-Method";

    /** What is said here, of each sending anew. */
    static final List<String> NAMES = List.of(MAY_READ.toString(), MAY_SEE.toString());

    private final Set<String> reading;
    private final Set<String> own;
    private final boolean any;

    Origins(OriginSettings settings) {
        this.reading = Set.copyOf(settings.reading());
        this.own = Set.copyOf(settings.own());
        this.any = reading.contains(ANY);
    }

    /** The problem of a page of another origin that writes, or asks whether it may; null for everybody else. */
    @Nullable
    Problem refusal(HttpServerRequest request) {
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin == null) {
            return null;
        }
        String asked = request.method().equals(HttpMethod.OPTIONS) ? request.getHeader(ASKS) : null;
        boolean reads = READING.contains(asked == null ? request.method() : HttpMethod.valueOf(asked));
        return reads || isOwn(origin, request.authority())
                ? null
                : new Problem(
                        ProblemCode.ORIGIN_NOT_ALLOWED,
                        "a page of " + origin + " may read here, but not write; the pages of this suite may");
    }

    /** Says who may read the answer. */
    void say(RoutingContext request) {
        HttpServerResponse response = request.response();
        if (any) {
            response.putHeader(MAY_READ, ANY);
            response.putHeader(MAY_SEE, SEEN);
            return;
        }
        if (reading.isEmpty()) {
            return;
        }
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ORIGIN);
        String origin = request.request().getHeader(HttpHeaders.ORIGIN);
        if (origin != null && reading.contains(origin)) {
            response.putHeader(MAY_READ, origin);
            response.putHeader(MAY_SEE, SEEN);
        }
    }

    /** Answers a browser that asks whether a page may read; false if this is none. */
    static boolean answered(RoutingContext request) {
        HttpServerRequest asked = request.request();
        if (!asked.method().equals(HttpMethod.OPTIONS)
                || asked.getHeader(HttpHeaders.ORIGIN) == null
                || asked.getHeader(ASKS) == null) {
            return false;
        }
        asked.resume();
        request.response()
                .setStatusCode(NO_CONTENT)
                .putHeader("Access-Control-Allow-Methods", "GET, HEAD, OPTIONS")
                .putHeader(
                        "Access-Control-Allow-Headers",
                        "Accept, Accept-Language, Cache-Control, If-None-Match, Last-Event-ID, X-Request-Id, traceparent, tracestate")
                .putHeader("Access-Control-Max-Age", "7200")
                .end();
        return true;
    }

    private boolean isOwn(String origin, @Nullable HostAndPort host) {
        return own.contains(origin) || (host != null && isOf(host, origin.toLowerCase(Locale.ROOT)));
    }

    /** A port that is not written is the one of the scheme, which a proxy before the gateway may have changed. */
    private static boolean isOf(HostAndPort host, String origin) {
        String name = host.host().toLowerCase(Locale.ROOT);
        return isOf(name, host.port(), "http://", 80, origin) || isOf(name, host.port(), "https://", 443, origin);
    }

    private static boolean isOf(String name, int port, String scheme, int usual, String origin) {
        return (port < 0 || port == usual)
                ? origin.equals(scheme + name) || origin.equals(scheme + name + ":" + usual)
                : origin.equals(scheme + name + ":" + port);
    }
}
