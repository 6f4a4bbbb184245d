package vn.trucot.problem;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/**
 * Says of each answer what holds for it (RFC 9110): that another one could have been packed differently (Vary), nothing about the
 * packing of what has no content (304), and no media type with the rank that it has among others here (qs) or, of a workbook,
 * with an encoding of characters.
 */
@Singleton
class AnswerHead {

    private static final int BEFORE_ALL = -5;
    private static final int NOT_MODIFIED = 304;
    private static final Pattern RANK = Pattern.compile("; *qs=[0-9.]+");
    private static final Pattern OF_A_WORKBOOK = Pattern.compile("(application/vnd\\.[^;]+);.*");
    private static final Pattern PACKING = Pattern.compile("(?i)(?:.*, *)?accept-encoding(?: *,.*)?");

    void guard(@Observes Router router) {
        router.route().order(BEFORE_ALL).handler(context -> {
            context.addHeadersEndHandler(_ -> complete(context));
            context.next();
        });
    }

    private static void complete(RoutingContext context) {
        HttpServerResponse response = context.response();
        MultiMap headers = response.headers();
        String varies = String.join(", ", headers.getAll(HttpHeaders.VARY));
        if (!PACKING.matcher(varies).matches()) {
            headers.set(HttpHeaders.VARY, varies.isEmpty() ? "Accept-Encoding" : varies + ", Accept-Encoding");
        }
        if (response.getStatusCode() == NOT_MODIFIED) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type != null && type.indexOf(';') > 0) {
            String ofItsOwn = RANK.matcher(type).replaceAll("");
            headers.set(
                    HttpHeaders.CONTENT_TYPE, OF_A_WORKBOOK.matcher(ofItsOwn).replaceFirst("$1"));
        }
    }
}
