package vn.trucot.gateway.door;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.RequestId;

/** What every request passes first, and what is said of every answer, a refusal too. */
@Singleton
public class Door {

    /** What is said of an answer when it is sent, to whom it is sent; whoever keeps answers does not keep it. */
    public static final List<String> SAID = Stream.of(
                    List.of(RequestId.HEADER, RateLimits.POLICY.toString(), RateLimits.LEFT.toString()),
                    SecurityHeaders.NAMES,
                    Origins.NAMES)
            .flatMap(List::stream)
            .toList();

    private static final int BEFORE_WHAT_IS_KEPT = -10;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final CharSequence ID = HttpHeaders.createOptimized(RequestId.HEADER);

    private final Forwarding forwarding;
    private final AddressGuard addresses;
    private final Origins origins;
    private final RateLimits limits;
    private final SecurityHeaders security;
    private final AccessLog log;
    private final ProblemAnswers answers;

    Door(
            Forwarding forwarding,
            AddressGuard addresses,
            Origins origins,
            RateLimits limits,
            SecurityHeaders security,
            AccessLog log,
            ProblemAnswers answers) {
        this.forwarding = forwarding;
        this.addresses = addresses;
        this.origins = origins;
        this.limits = limits;
        this.security = security;
        this.log = log;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_WHAT_IS_KEPT).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        Surface surface = Surface.of(request.normalizedPath()); // which is what the routes behind are chosen by
        log.follow(request);
        request.response().putHeader(ID, RequestId.of(request));
        security.say(request, surface);
        Problem refusal = surface == Surface.INTERFACE ? ofTheInterface(request) : ofAny(request, surface);
        if (refusal != null) {
            refuse(request, refusal);
        } else if (surface != Surface.INTERFACE || !Origins.answered(request)) {
            request.next();
        }
    }

    private @Nullable Problem ofAny(RoutingContext request, Surface surface) {
        Problem ofAddress = addresses.refusal(request, surface);
        return ofAddress != null ? ofAddress : origins.refusal(request.request());
    }

    private @Nullable Problem ofTheInterface(RoutingContext request) {
        origins.say(request);
        forwarding.client(request.request()).tell(request);
        Problem ofAny = ofAny(request, Surface.INTERFACE);
        return ofAny != null ? ofAny : limits.refusal(request);
    }

    /** A body that is on its way is forgotten; the connection goes on where there is none. */
    private void refuse(RoutingContext request, Problem problem) {
        HttpServerRequest refused = request.request();
        if (refused.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                || refused.headers().contains(HttpHeaders.CONTENT_LENGTH)) {
            answers.sendLast(request, problem, PATIENCE);
        } else {
            answers.send(request, problem);
            refused.resume();
        }
    }
}
