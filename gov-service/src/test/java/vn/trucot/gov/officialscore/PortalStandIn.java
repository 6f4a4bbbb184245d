package vn.trucot.gov.officialscore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntFunction;

/** Stands in for the portal on a free port of 127.0.0.1: answers a page by its number, and remembers what it was asked. */
final class PortalStandIn implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final IntFunction<String> pages;
    private final List<JsonNode> questions = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile boolean silent;

    PortalStandIn(IntFunction<String> pages) {
        this.pages = pages;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    static PortalStandIn of(String... pages) {
        return new PortalStandIn(page -> page <= pages.length ? pages[page - 1] : "[]");
    }

    PortalStandIn failing(int with) {
        status = with;
        return this;
    }

    /** Begins an answer, and never ends it. */
    PortalStandIn neverEnding() {
        silent = true;
        return this;
    }

    List<JsonNode> questions() {
        return questions;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/scores");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        JsonNode question =
                JSON.readTree(URLDecoder.decode(form.substring(form.indexOf('=') + 1), StandardCharsets.UTF_8));
        if (!exchange.getRequestMethod().equals("POST") || !form.startsWith("params=")) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        questions.add(question);
        byte[] body = pages.apply(question.path("pageIndex").asInt()).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, 0);
        exchange.getResponseBody().write(body);
        if (silent) {
            exchange.getResponseBody().flush();
            waitForEnd();
        }
        exchange.close();
    }

    private void waitForEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    /** Settings with this address, and two rows a page. */
    PortalSettings settings() {
        return new Settings(Optional.of(address()), PortalVersion.ROWS, 2_000);
    }

    /** Settings as an operator makes them. */
    record Settings(Optional<URI> address, PortalVersion version, int mostBytes) implements PortalSettings {

        @Override
        public Optional<String> service() {
            return Optional.of("dvc-766");
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(2);
        }

        @Override
        public int firstPage() {
            return 1;
        }

        @Override
        public int pageSize() {
            return 2;
        }

        @Override
        public int mostPages() {
            return 4;
        }

        @Override
        public Map<String, String> codes() {
            return Map.of();
        }
    }
}
