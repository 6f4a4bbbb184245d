package vn.trucot.gateway.route;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import vn.trucot.events.Pillar;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.reason.Reasons;

/** A real small server at the end of the way to a pillar service, and gateways that lead to it. */
final class SmallService implements AutoCloseable {

    static final int MEGABYTE = 1 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);
    private HttpServer server;
    private volatile Headers head = new Headers();

    /** What reached the service. */
    record Seen(String method, String uri, String token, String forwardedFor, String forwardedHost, long bytes) {}

    SmallService() throws IOException {
        start(0);
    }

    /** Listens again, or for the first time. */
    void start(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** What reached it, in order. */
    BlockingQueue<Seen> seen() {
        return seen;
    }

    /** The head of what reached it last. */
    Headers head() {
        return head;
    }

    /** Lets go what waits. */
    void release() {
        release.countDown();
    }

    @Override
    public void close() throws Exception {
        release();
        stop();
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    URI gatewayTo(int port, Duration answerTimeout) throws Exception {
        return gatewayTo(
                port, Map.of("answer-timeout", answerTimeout.toString(), "read-timeout", answerTimeout.toString()));
    }

    URI gatewayTo(int port, Map<String, String> settings) throws Exception {
        RouteSettings given = settings(settings);
        PillarRoute route = new PillarRoute(
                vertx,
                new PillarState(Pillar.GOVERNMENT, given),
                URI.create("http://127.0.0.1:" + port),
                given,
                new ProblemAnswers(new Reasons()));
        Router router = Router.router(vertx);
        router.route("/api/v1/gov/*").handler(route);
        int gatewayPort = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
        return URI.create("http://127.0.0.1:" + gatewayPort);
    }

    static RouteSettings settings(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of(
                "trucot.gateway.route.connections", "16",
                "trucot.gateway.route.uploads", "8",
                "trucot.gateway.route.uploads-of-one", "4"));
        given.forEach((name, value) -> all.put("trucot.gateway.route." + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(RouteSettings.class)
                .withConverter(Duration.class, 200, DurationConverter::parseDuration)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(RouteSettings.class);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] buffer = new byte[MEGABYTE];
        if (path.endsWith("/early")) {
            exchange.sendResponseHeaders(401, 2);
            exchange.getResponseBody().write("no".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        long bytes = 0;
        for (int read; (read = exchange.getRequestBody().read(buffer)) >= 0; ) {
            bytes += read;
        }
        var headers = exchange.getRequestHeaders();
        head = headers;
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers.getFirst("Authorization"),
                headers.getFirst("X-Forwarded-For"),
                headers.getFirst("X-Forwarded-Host"),
                bytes));
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("first".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                awaitRelease();
                Arrays.fill(buffer, (byte) 'x');
                exchange.getResponseBody().write(buffer);
                exchange.close();
            }
            case "silent" -> awaitRelease();
            case "broken" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[100]);
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "count" -> reply(exchange, 200, bytes / MEGABYTE + " MB");
            default -> {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.getResponseHeaders().set("X-Request-Id", "theirs");
                exchange.getResponseHeaders().set("X-Mine", "1");
                exchange.getResponseHeaders().set("Connection", "X-Mine");
                exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                reply(exchange, 412, "đã có người khác sửa");
            }
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitRelease() {
        try {
            release.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
