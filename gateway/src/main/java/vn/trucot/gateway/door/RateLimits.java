package vn.trucot.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Counts what each caller asks of the interface, says what is left, and refuses who asks too often. */
@Singleton
class RateLimits {

    static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.OPTIONS);

    /** Who has not asked for so long is forgotten; no quota has a longer window. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** One way of asking of one caller. */
    private record Key(Object caller, String quota) {}

    private final List<Callers> callers;
    private final LongSupplier nanos;
    private final Cache<Key, Meter> meters;

    @Inject
    RateLimits(@All List<Callers> callers, LimitSettings settings) {
        this(callers, settings.callers(), System::nanoTime);
    }

    RateLimits(List<Callers> callers, long remembered, LongSupplier nanos) {
        this.callers = callers;
        this.nanos = nanos;
        this.meters = Caffeine.newBuilder()
                .maximumSize(remembered)
                .expireAfterAccess(FORGOTTEN)
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request of the caller's quota; the problem of who has none left. What only looks (HEAD) is not counted. */
    @Nullable
    Problem refusal(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.HEAD)) {
            return null;
        }
        Caller caller = caller(request);
        Quota quota = READING.contains(method) ? caller.reads() : caller.writes();
        if (quota == null || caller.key() == null) {
            return null;
        }
        long now = nanos.getAsLong();
        long away = meters.get(new Key(caller.key(), quota.name()), _ -> new Meter(now))
                .take(quota, now);
        HttpServerResponse response = request.response();
        response.putHeader(POLICY, quota.policy());
        if (away < 0) {
            String wait = Long.toString(Math.max(1, Meter.seconds(-away)));
            response.putHeader(LEFT, "\"" + quota.name() + "\";r=0;t=" + wait);
            return tooMany(quota, wait);
        }
        response.putHeader(LEFT, "\"" + quota.name() + "\";r=" + Meter.left(quota, away) + ";t=" + Meter.seconds(away));
        return null;
    }

    private static Problem tooMany(Quota quota, String wait) {
        return new Problem(
                        ProblemCode.TOO_MANY_REQUESTS,
                        "more than " + quota.requests() + " requests within "
                                + quota.window().toSeconds() + " s; try again in " + wait + " s")
                .withHeader("Retry-After", wait);
    }

    private Caller caller(RoutingContext request) {
        for (Callers way : callers) {
            Caller caller = way.of(request);
            if (caller != null) {
                return caller;
            }
        }
        return Caller.UNLIMITED;
    }
}
