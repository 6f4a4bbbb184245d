package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/** A gateway that remembers rows as text: the same row again is unchanged. Replicas lag behind by some status questions. */
final class StubSuite implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A row that the stub refuses: the path, a text the row holds, and the answer. */
    record Refusal(String path, String text, String code, String reason) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, Map<String, String>> stored = new HashMap<>();
    private final List<String> requests = new ArrayList<>();
    private int lag;
    private boolean replicasStuck;
    private boolean measuresStuck;
    private int heartbeatsBehind;
    private Refusal refusal;
    private UnaryOperator<String> tamper = body -> body;

    StubSuite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    synchronized void lagsFor(int questions) {
        lag = questions;
    }

    synchronized void neverLearnsUnits() {
        replicasStuck = true;
    }

    synchronized void neverCountsWhatIsDue() {
        measuresStuck = true;
    }

    /** The gateway holds what the services stated only when it was asked so often. */
    synchronized void showsAfter(int questions) {
        heartbeatsBehind = questions;
    }

    synchronized void refuses(Refusal what) {
        refusal = what;
    }

    synchronized void answersWith(UnaryOperator<String> change) {
        tamper = change;
    }

    /** Paths in the order they were asked, with the caller's token and the rows sent. */
    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    synchronized int rows(String path) {
        return stored.getOrDefault(path, Map.of()).size();
    }

    synchronized String body(String path) {
        return String.join("\n", stored.getOrDefault(path, Map.of()).keySet());
    }

    private void answer(HttpExchange exchange) {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Answer answer = path.endsWith("/status") ? status(path) : batch(exchange, path, sent);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Answer(int status, String body) {}

    private synchronized Answer status(String path) {
        requests.add(path);
        if (path.equals("/api/v1/status")) {
            String completeTo = heartbeatsBehind-- > 0 ? "2023-03-14T23:59:59.9Z" : "2023-03-15T00:00:00Z";
            return new Answer(
                    200,
                    "{\"pillars\":[{\"pillar\":\"gov\",\"completeTo\":\"%s\"},{\"pillar\":\"economy\",\"completeTo\":\"2023-03-16T00:00:00Z\"},{\"pillar\":\"society\",\"completeTo\":\"2023-03-16T00:00:00Z\"}]}"
                            .formatted(completeTo));
        }
        boolean behind = replicasStuck || (lag > 0 && rows("/api/v1/gov/org-units/batch") > 0 && lag-- > 0);
        int units = behind ? 0 : rows("/api/v1/gov/org-units/batch");
        int successions = behind ? 0 : rows("/api/v1/gov/successions/batch");
        return new Answer(
                200,
                "{\"orgUnits\":%d,\"successions\":%d,\"measures\":[{\"measure\":\"teams\",\"unitsWaiting\":%d}]}"
                        .formatted(units, successions, measuresStuck ? 7 : 0));
    }

    private synchronized Answer batch(HttpExchange exchange, String path, String sent) throws IOException {
        boolean csv = "text/csv".equals(exchange.getRequestHeaders().getFirst("Content-Type"));
        List<String> rows = csv ? sent.lines().skip(1).toList() : jsonRows(sent);
        requests.add("%s %s %d".formatted(path, exchange.getRequestHeaders().getFirst("Authorization"), rows.size()));
        for (int i = 0; i < rows.size(); i++) {
            if (refusal != null && path.endsWith(refusal.path()) && rows.get(i).contains(refusal.text())) {
                return new Answer(422, """
                        {"type":"https://trucot.vn/problems/batch-rejected","title":"The batch holds mistakes","status":422,
                         "received":%d,"rejected":1,"errors":[{"row":%d,"field":"orgUnit","code":"%s","reason":"%s"}]}""".formatted(rows.size(), i + 1, refusal.code(), refusal.reason()));
            }
        }
        Map<String, String> known = stored.computeIfAbsent(path, key -> new HashMap<>());
        int created = 0;
        for (String row : rows) {
            created += known.put(row, row) == null ? 1 : 0;
        }
        return new Answer(
                200,
                tamper.apply(
                        "{\"received\":%d,\"created\":%d,\"updated\":0,\"unchanged\":%d,\"rejected\":0,\"errors\":[]}"
                                .formatted(rows.size(), created, rows.size() - created)));
    }

    private static List<String> jsonRows(String sent) throws IOException {
        List<String> rows = new ArrayList<>();
        for (JsonNode row : JSON.readTree(sent)) {
            rows.add(row.toString());
        }
        return rows;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
