package vn.trucot.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Says of pages and their files how long they may be kept. */
@Singleton
class PageHeaders {

    private static final int BEFORE_ANYTHING_ANSWERS = -5;

    void register(@Observes Router router) {
        router.route().order(BEFORE_ANYTHING_ANSWERS).handler(request -> {
            Place place = Place.of(request.request().path());
            request.addHeadersEndHandler(written -> add(request.response(), place));
            request.next();
        });
    }

    private static void add(HttpServerResponse response, Place place) {
        place.keeping(response.getStatusCode())
                .ifPresent(keeping -> response.putHeader(HttpHeaders.CACHE_CONTROL, keeping));
    }
}
