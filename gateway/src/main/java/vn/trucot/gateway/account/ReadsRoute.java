package vn.trucot.gateway.account;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.door.PublicReads;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.problem.ProblemCode;

/**
 * Where reading is not public, lets only those read who have a role: by a session, a token or the key of a system. Stands before
 * what is kept is handed out. What writes asks for more anyway.
 */
@Singleton
class ReadsRoute {

    private static final int BEFORE_WHAT_IS_KEPT = -8;
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /** Without these nobody signs in, opens a page, checks a token or sees whether the gateway is well; none of them has data. */
    private static final Set<String> OPEN = Set.of("/api/v1/session", "/api/v1/keys", "/api/v1/home", "/api/v1/status");

    private final Vertx vertx;
    private final PublicReads reads;
    private final ProblemAnswers answers;

    ReadsRoute(Vertx vertx, PublicReads reads, ProblemAnswers answers) {
        this.vertx = vertx;
        this.reads = reads;
        this.answers = answers;
    }

    void register(@Observes Router router) {
        router.route("/api/v1/*").order(BEFORE_WHAT_IS_KEPT).handler(this::mustBeKnown);
    }

    private void mustBeKnown(RoutingContext request) {
        if (reads.open() || !READING.contains(request.request().method()) || OPEN.contains(request.normalizedPath())) {
            request.next();
            return;
        }
        request.request().pause();
        Context here = vertx.getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(request, null)
                .map(ReadsRoute::refusal)
                .onFailure()
                .recoverWithItem(
                        failure -> new Problem(ProblemCode.TOKEN_INVALID, "the token is not valid; it may have ended"))
                .subscribe()
                .with(refusal -> here.runOnContext(_ -> go(request, refusal)));
    }

    private void go(RoutingContext request, @Nullable Problem refusal) {
        if (request.response().ended()) {
            return; // whoever looked at the token has answered
        }
        if (refusal == null) {
            request.next();
        } else {
            answers.sendLast(request, refusal, PATIENCE);
        }
    }

    private static @Nullable Problem refusal(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return new Problem(ProblemCode.TOKEN_MISSING, "reading is not public here: sign in, or send a token");
        }
        return identity.getRoles().isEmpty()
                ? new Problem(ProblemCode.ROLE_MISSING, "reading is not public here, and you have no role")
                : null;
    }
}
