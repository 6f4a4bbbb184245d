package vn.trucot.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses bodies above {@code quarkus.http.limits.max-body-size} with a problem, before the server would do so with an
 * empty answer: by the announced length at once, else ({@link BodyCount}) while it is read.
 */
@Singleton
class BodyLimit {

    private static final int BEFORE_THE_SERVER_LOOKS = -3;
    private static final int AFTER_THE_SERVER_LOOKED = -1;
    private static final String LIMIT_OF_THE_SERVER = "io.quarkus.max-request-size";

    private final ProblemAnswers answers;
    private final long limit;

    BodyLimit(
            ProblemAnswers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize limit) {
        this.answers = answers;
        this.limit = limit.asLongValue();
    }

    long bytes() {
        return limit;
    }

    Problem exceeded() {
        return new Problem(ProblemCode.BODY_TOO_LARGE, "the body has more than " + limit + " bytes")
                .withHeader("Connection", "close");
    }

    void guard(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVER_LOOKS).handler(this::refuseByLength);
        router.route().order(AFTER_THE_SERVER_LOOKED).handler(request -> {
            request.remove(LIMIT_OF_THE_SERVER);
            request.next();
        });
    }

    private void refuseByLength(RoutingContext request) {
        String announced = request.request().getHeader("Content-Length");
        if (announced == null || (announced.length() < 19 && Long.parseLong(announced) <= limit)) {
            request.next();
            return;
        }
        answers.sendLast(request, exceeded(), LastWords.LONGEST_DRAIN);
    }
}
