package vn.trucot.gateway.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import io.quarkus.arc.All;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Counts what each caller asks of the interface, says what is left, and refuses who asks too often. */
@Singleton
class RateLimits {

    static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.OPTIONS);

    /** Who has not asked for so long is forgotten, if no window of his is longer. */
    private static final Duration FORGOTTEN = Duration.ofHours(1);

    /** One quota of one caller. */
    private record Key(Object caller, String quota, Duration window) {

        Duration forgotten() {
            return window.compareTo(FORGOTTEN) > 0 ? window : FORGOTTEN;
        }
    }

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
                .expireAfter(Expiry.<Key, Meter>accessing((key, _) -> key.forgotten()))
                .executor(Runnable::run)
                .build();
    }

    /** Takes one request of each of the caller's quotas; the problem of who has none left. What only looks (HEAD) is not counted. */
    @Nullable
    Problem refusal(RoutingContext request) {
        HttpMethod method = request.request().method();
        if (method.equals(HttpMethod.HEAD)) {
            return null;
        }
        Caller caller = caller(request);
        List<Quota> quotas = READING.contains(method) ? caller.reads() : caller.writes();
        Object key = caller.key();
        return key == null || quotas.isEmpty() ? null : take(key, quotas, request.response());
    }

    private @Nullable Problem take(Object caller, List<Quota> quotas, HttpServerResponse response) {
        long now = nanos.getAsLong();
        List<Meter> taken = new ArrayList<>(quotas.size());
        StringJoiner left = new StringJoiner(", ");
        for (Quota quota : quotas) {
            Meter meter = meters.get(new Key(caller, quota.name(), quota.window()), _ -> new Meter(now));
            long away = meter.take(quota, now);
            if (away < 0) {
                for (int i = 0; i < taken.size(); i++) {
                    taken.get(i).giveBack(quotas.get(i));
                }
                String wait = Long.toString(Math.max(1, Meter.seconds(-away)));
                response.putHeader(POLICY, quota.policy());
                response.putHeader(LEFT, "\"" + quota.name() + "\";r=0;t=" + wait);
                return tooMany(quota, wait);
            }
            taken.add(meter);
            left.add("\"" + quota.name() + "\";r=" + Meter.left(quota, away) + ";t=" + Meter.seconds(away));
        }
        response.putHeader(POLICY, policy(quotas));
        response.putHeader(LEFT, left.toString());
        return null;
    }

    private static CharSequence policy(List<Quota> quotas) {
        return quotas.size() == 1
                ? quotas.getFirst().policy()
                : quotas.stream().map(Quota::policy).collect(Collectors.joining(", "));
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
