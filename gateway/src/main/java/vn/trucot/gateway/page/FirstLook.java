package vn.trucot.gateway.page;

import io.quarkus.vertx.http.HttpServer;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.jboss.logging.Logger;
import vn.trucot.gateway.feed.CaughtUp;

/**
 * Opens the first page once as a browser does, with the files that it names and the answer that its program asks for first:
 * what the first request of a kind has to wait for, no visitor waits for. Ready after that look, however it ended, for a
 * gateway without pages still answers programs.
 */
@Readiness
@Singleton
class FirstLook implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(FirstLook.class);
    private static final String PAGE = "/";
    private static final String FIRST_QUESTION = "/api/v1/home";
    private static final Pattern NAMED = Pattern.compile("<(?:script|link)\\b[^>]*?(?:src|href)=\"(/[^\"]*)\"");
    private static final int OK = 200;
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final Vertx vertx;
    private final HttpServer server;
    private final CompletableFuture<HttpServerStart> listening = new CompletableFuture<>();
    private final CompletableFuture<CaughtUp> answering = new CompletableFuture<>();
    private final CompletableFuture<String> outcome;

    FirstLook(Vertx vertx, HttpServer server) {
        this.vertx = vertx;
        this.server = server;
        this.outcome = CompletableFuture.allOf(listening, answering).thenCompose(both -> look().toCompletionStage());
    }

    void listens(@ObservesAsync HttpServerStart start) {
        listening.complete(start);
    }

    void answers(@ObservesAsync CaughtUp caughtUp) {
        answering.complete(caughtUp);
    }

    private Future<String> look() {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setDecompressionSupported(true));
        return Future.succeededFuture(PAGE)
                .compose(path -> read(client, path))
                .compose(page -> Future.join(Stream.concat(namedBy(page).stream(), Stream.of(FIRST_QUESTION))
                        .map(path -> read(client, path))
                        .toList()))
                .map(all -> "opened with " + all.size() + " more")
                .otherwise(FirstLook::noted)
                .onComplete(result -> client.close());
    }

    private static String noted(Throwable problem) {
        LOG.warnf("the first page cannot be opened: problem=%s", problem.getMessage());
        return String.valueOf(problem.getMessage());
    }

    /** The files that a page tells a browser to read, in its order. */
    static List<String> namedBy(String page) {
        return NAMED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private Future<String> read(HttpClient client, String path) {
        URI address = server.getLocalBaseUri().resolve(path);
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setAbsoluteURI(address.toString())
                .setTimeout(LIMIT.toMillis());
        return client.request(request)
                .compose(HttpClientRequest::send)
                .compose(FirstLook::text)
                .recover(problem -> Future.failedFuture(path + ": " + problem.getMessage()));
    }

    private static Future<String> text(HttpClientResponse response) {
        return response.statusCode() == OK
                ? response.body().map(body -> body.toString())
                : Future.failedFuture("status " + response.statusCode());
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer =
                HealthCheckResponse.named("first page").status(outcome.isDone());
        return outcome.isDone() ? answer.withData("look", outcome.join()).build() : answer.build();
    }
}
