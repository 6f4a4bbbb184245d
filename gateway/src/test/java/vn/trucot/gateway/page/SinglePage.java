package vn.trucot.gateway.page;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/** Answers some addresses with the page of the tests, as the packaged gateway answers all that are no file with its own. */
@Singleton
class SinglePage {

    private static final int AFTER_THE_HEADERS = -2;

    void register(@Observes Router router) {
        for (String prefix : List.of("/units/*", "/.git/*", "/nothing/*")) {
            router.route(prefix).order(AFTER_THE_HEADERS).handler(request -> request.reroute("/"));
        }
    }
}
