package vn.trucot.problem;

import io.quarkus.security.AuthenticationRedirectException;
import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** What a bare route answers when it fails, and what is answered where there is no route at all. */
@Singleton
class RouteProblems {

    private static final List<Integer> NO_ROUTE = List.of(404, 405, 406, 415);
    private static final int BEFORE_THE_SERVERS_OWN = 9_000;
    private static final int BAD_REQUEST = 400;

    private final ProblemAnswers answers;
    private final Failures failures;

    RouteProblems(ProblemAnswers answers, Failures failures) {
        this.answers = answers;
        this.failures = failures;
    }

    void register(@Observes Router router) {
        for (int status : NO_ROUTE) {
            router.errorHandler(status, request -> answers.send(request, failures.ofStatus(status, null, request)));
        }
        router.route().order(BEFORE_THE_SERVERS_OWN).failureHandler(this::failed);
    }

    private void failed(RoutingContext request) {
        if (request.failure() instanceof AuthenticationRedirectException) {
            request.next(); // a step of signing in elsewhere, which the server takes
            return;
        }
        answers.send(request, problem(request));
    }

    private Problem problem(RoutingContext request) {
        Throwable failure = request.failure();
        if (failure == null) {
            return failures.ofStatus(request.statusCode(), null, request);
        }
        // the router refuses what names no host before it looks for a route
        return failure instanceof VertxException && request.statusCode() == BAD_REQUEST
                ? HeaderGuard.noHost()
                : failures.problem(failure, request);
    }
}
