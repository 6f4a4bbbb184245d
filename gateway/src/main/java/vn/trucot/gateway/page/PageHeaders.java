package vn.trucot.gateway.page;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Adds to every answer what a browser may do with it, and to pages and their files how long they may be kept. */
@Singleton
class PageHeaders {

    private static final int BEFORE_ANYTHING_ANSWERS = -5;
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String ASKED = PageHeaders.class.getName();

    void register(@Observes Router router) {
        router.route().order(BEFORE_ANYTHING_ANSWERS).handler(request -> {
            String answering = request.request().path();
            String asked = (String) request.data().computeIfAbsent(ASKED, first -> answering);
            request.addHeadersEndHandler(written -> add(request.response(), asked, answering));
            request.next();
        });
    }

    /** The path that the client asked for, whichever it is answered from. */
    static String asked(RoutingContext request) {
        return request.get(ASKED, request.request().path());
    }

    /** What no file answers is answered from another address, with the page: no success where there is none. */
    private static void add(HttpServerResponse response, String asked, String answering) {
        Place place = Place.of(asked);
        response.putHeader("Content-Security-Policy", place.policy());
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "same-origin");
        if (place == Place.PAGE && response.getStatusCode() == OK && !asked.equals(answering) && !Pages.isPage(asked)) {
            response.setStatusCode(NOT_FOUND);
        }
        place.keeping(response.getStatusCode())
                .ifPresent(keeping -> response.putHeader(HttpHeaders.CACHE_CONTROL, keeping));
    }
}
