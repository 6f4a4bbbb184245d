package vn.trucot.gateway.account;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Pillar;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/**
 * Passes a request with a session on to a pillar service with a token of who is signed in, and without the cookie. What writes by
 * a session must come from a page of this gateway.
 */
@Singleton
class SessionRoute {

    private static final int BEFORE_THE_PILLARS = -2;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final Vertx vertx;
    private final Sessions sessions;
    private final PillarTokens tokens;
    private final ProblemAnswers answers;

    SessionRoute(Vertx vertx, Sessions sessions, PillarTokens tokens, ProblemAnswers answers) {
        this.vertx = vertx;
        this.sessions = sessions;
        this.tokens = tokens;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/api/v1/*").order(BEFORE_THE_PILLARS).handler(this::mustBeOfThisSite);
        for (Pillar pillar : Pillar.values()) {
            router.route("/api/v1/" + pillar.path() + "/*")
                    .order(BEFORE_THE_PILLARS)
                    .handler(this::speakForWhoIsSignedIn);
        }
    }

    private void mustBeOfThisSite(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (READING.contains(request.method()) || !Sessions.isClaimed(context) || isOfThisSite(request)) {
            context.next();
            return;
        }
        answers.sendLast(
                context,
                new Problem(
                        ProblemCode.ORIGIN_NOT_ALLOWED,
                        "what is signed in by a cookie is changed from a page of this gateway only; programs send a token"),
                Duration.ZERO);
    }

    private void speakForWhoIsSignedIn(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!Sessions.isClaimed(context) || request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            request.headers().remove(HttpHeaders.COOKIE);
            context.next();
            return;
        }
        request.pause();
        vertx.<@Nullable String>executeBlocking(() -> token(context), false).onComplete(token -> {
            request.headers().remove(HttpHeaders.COOKIE);
            if (token.succeeded() && token.result() != null) {
                request.headers().set(HttpHeaders.AUTHORIZATION, "Bearer " + token.result());
            }
            if (token.failed()) {
                context.fail(token.cause());
            } else {
                context.next();
            }
        });
    }

    private @Nullable String token(RoutingContext context) {
        Account account = sessions.of(context);
        return account == null || account.mustChange() ? null : tokens.of(account.holder());
    }

    /** Browsers say where a request that writes comes from, and the door refused other origins; what says nothing is no browser. */
    private static boolean isOfThisSite(HttpServerRequest request) {
        String from = request.getHeader("Sec-Fetch-Site");
        return from == null ? request.getHeader(HttpHeaders.ORIGIN) != null : from.equals("same-origin");
    }
}
