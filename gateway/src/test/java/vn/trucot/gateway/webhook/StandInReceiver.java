package vn.trucot.gateway.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntUnaryOperator;

/** Somebody who is told: keeps what came, and answers as a test wants. */
final class StandInReceiver implements AutoCloseable {

    /** What came. */
    record Got(String id, String timestamp, String signature, String type, byte[] body, JsonNode event, int answered) {}

    private final HttpServer server;
    private final List<Got> all = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    /** The status of the nth answer, from 0. */
    private volatile IntUnaryOperator answers;

    StandInReceiver(IntUnaryOperator answers) {
        this.answers = answers;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    void answer(IntUnaryOperator wanted) {
        answers = wanted;
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    List<Got> all() {
        return List.copyOf(all);
    }

    /** The positions of changes in deliveries that were taken, in the order that they came in. */
    List<Long> positions() {
        return all.stream()
                .filter(got -> got.answered() == 204)
                .flatMap(got -> got.event().at("/data/changes").valueStream())
                .map(change -> change.path("position").asLong())
                .toList();
    }

    /** Deliveries that wait for their answer now. */
    int atOnce() {
        return atOnce.get();
    }

    /** Most deliveries that ever waited for their answer at the same time. */
    int mostAtOnce() {
        return mostAtOnce.get();
    }

    private void take(HttpExchange exchange) throws IOException {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        try {
            answer(exchange);
        } finally {
            atOnce.decrementAndGet();
        }
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        int status = answers.applyAsInt(all.size());
        byte[] body = exchange.getRequestBody().readAllBytes();
        all.add(new Got(
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                exchange.getRequestHeaders().getFirst("Content-Type"),
                body,
                new ObjectMapper().readTree(body),
                status));
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
