package vn.trucot.gateway.page;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.version.Tags;

/**
 * Answers the addresses of pages with the one document that they all are, called by what is at the address: who reads no
 * scripts, or shows a card of a link, is told too. Whatever nobody answers gets the same document, which says that nothing
 * is there.
 */
@Singleton
class PageRoute {

    private static final Logger LOG = Logger.getLogger(PageRoute.class);
    private static final String DOCUMENT = "META-INF/resources/index.html";
    private static final int AFTER_THE_HEADERS = -4;
    private static final int AFTER_ALL_OTHERS = 40_000;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int NOT_FOUND = 404;

    private final PageNames names;

    PageRoute(PageNames names) {
        this.names = names;
    }

    void register(@Observes Router router) {
        PageDocument document = document();
        if (document == null) {
            LOG.warn("pages are all called alike: document=" + DOCUMENT);
            return;
        }
        router.route().order(AFTER_THE_HEADERS).handler(request -> answer(request, document));
        router.route().order(AFTER_ALL_OTHERS).handler(request -> deny(request, document));
    }

    private void answer(RoutingContext client, PageDocument document) {
        HttpServerRequest request = client.request();
        Found page = isReading(request) ? found(request) : null;
        if (page == null) {
            client.next();
            return;
        }
        PageWords words = PageWords.of(page.language());
        PageLinks links = new PageLinks(page, request.scheme(), authority(request));
        names.of(page, words)
                .onSuccess(known -> send(client, OK, document.of(known, links, words)))
                .onFailure(client::fail);
    }

    private static void deny(RoutingContext client, PageDocument document) {
        HttpServerRequest request = client.request();
        if (!isReading(request) || Place.of(request.path()) != Place.PAGE) {
            client.next();
            return;
        }
        Found nothing = Found.nothing(request.query());
        PageWords words = PageWords.of(nothing.language());
        PageLinks links = new PageLinks(nothing, request.scheme(), null);
        send(client, NOT_FOUND, document.of(PageNames.nothing(words), links, words));
    }

    private static boolean isReading(HttpServerRequest request) {
        return READING.contains(request.method());
    }

    private static @Nullable Found found(HttpServerRequest request) {
        try {
            return Found.of(request.path(), request.query());
        } catch (IllegalArgumentException e) { // signs after a percent that are none
            return null;
        }
    }

    private static @Nullable String authority(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null ? null : authority.toString();
    }

    private static void send(RoutingContext client, int status, String html) {
        HttpServerResponse response = client.response().setStatusCode(status);
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        String tag = checksum(body);
        response.putHeader(HttpHeaders.ETAG, "W/\"" + tag + "\"");
        if (Tags.isKnown(client.request().getHeader(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.setStatusCode(NOT_MODIFIED).end();
            return;
        }
        // set ahead for all answers; without it they are compressed where the client can read that
        response.headers().remove(HttpHeaders.CONTENT_ENCODING);
        response.putHeader(HttpHeaders.CONTENT_TYPE, "text/html;charset=UTF-8");
        if (HttpMethod.HEAD.equals(client.request().method())) {
            response.end();
        } else {
            response.end(Buffer.buffer(body));
        }
    }

    private static String checksum(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable PageDocument document() {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(DOCUMENT)) {
            return in == null ? null : PageDocument.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
