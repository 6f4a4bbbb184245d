package vn.trucot.gateway.openapi;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Answers the description of the whole suite at {@code /api/openapi.json}; it is the same as long as the gateway runs. */
@Singleton
class MergedDocumentRoute {

    static final String PATH = "/api/openapi.json";

    void register(@Observes Router router) {
        String document = MergedDocument.text();
        router.get(PATH).handler(request -> request.response()
                .putHeader("Content-Type", "application/json")
                .end(document));
    }
}
