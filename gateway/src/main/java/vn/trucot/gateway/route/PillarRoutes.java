package vn.trucot.gateway.route;

import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import vn.trucot.events.Pillar;
import vn.trucot.problem.ProblemAnswers;

/** Sends what is asked under a pillar's path to its service, before the gateway's own resources look at it. */
@Singleton
class PillarRoutes {

    /** After the check of the body's length, before anything that would read the body. */
    private static final int AFTER_THE_BODY_LIMIT = -1;

    private final Vertx vertx;
    private final PillarServices services;
    private final RouteSettings settings;
    private final ProblemAnswers answers;
    private final PillarStates states;

    PillarRoutes(
            Vertx vertx, PillarServices services, RouteSettings settings, ProblemAnswers answers, PillarStates states) {
        this.vertx = vertx;
        this.services = services;
        this.settings = settings;
        this.answers = answers;
        this.states = states;
    }

    void register(@Observes Router router) {
        for (Pillar pillar : Pillar.values()) {
            PillarRoute route = new PillarRoute(vertx, states.of(pillar), services.of(pillar), settings, answers);
            router.route("/api/v1/" + pillar.path() + "/*")
                    .order(AFTER_THE_BODY_LIMIT)
                    .handler(route);
        }
    }
}
