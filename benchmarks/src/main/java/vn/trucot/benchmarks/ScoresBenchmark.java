package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.process.ChildProcess;

/**
 * The score of a province from the default data set, asked again and again as by people who look, against a server that only
 * hands out as many bytes; and scores that nobody has asked before.
 */
final class ScoresBenchmark implements Benchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int CONNECTIONS = 4;

    @Override
    public String name() {
        return "scores";
    }

    @Override
    public String question() {
        return "How fast are scores, asked again and asked for the first time?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        new DataSetLoader(bench.suite().gateway(), () -> bench.suite().token(Role.ADMINISTRATOR), System.out::println)
                .load();
        HttpLoad.Outcome scores = load(bench, "/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024");
        HttpLoad.Outcome fixed = fixed(scores.answerBytes());
        report.row("fixed answer of " + scores.answerBytes() + " bytes", fixed.requestsPerSecond(), "requests/s");
        report.row(
                "/scores of Yên Bái 2024",
                scores.requestsPerSecond(),
                "requests/s",
                "fixed answer, requests/s",
                fixed.requestsPerSecond());
        report.row(
                "/scores p50",
                scores.latencies().millis(50),
                "ms",
                "fixed p50, ms",
                fixed.latencies().millis(50));
        each(bench, 2022, 2023);
        HttpLoad.Outcome fresh = each(bench, 2024, 2025);
        report.row("/scores asked for the first time, by commune", fresh.requestsPerSecond(), "requests/s");
        report.row("/scores asked for the first time, p50", fresh.latencies().millis(50), "ms");
        report.row("/scores asked for the first time, p99", fresh.latencies().millis(99), "ms");
        HttpLoad.Outcome ranking = load(bench, "/api/v1/rankings?indexSet=dti-922&level=COMMUNE&parent=15&period=2024");
        report.row("/rankings of Yên Bái's communes 2024", ranking.requestsPerSecond(), "requests/s");
        report.row("/rankings p50", ranking.latencies().millis(50), "ms");
    }

    /** The score of each commune of Yên Bái in each of the years, each asked once: none of them can be kept. */
    private static HttpLoad.Outcome each(BenchSuite bench, int first, int last) throws IOException {
        JsonNode communes = bench.get("/api/v1/org-units?level=COMMUNE&parent=15&on=2024-12-31&size=1000");
        List<String> asked = IntStream.rangeClosed(first, last)
                .boxed()
                .flatMap(year -> Objects.requireNonNull(communes)
                        .path("items")
                        .valueStream()
                        .map(unit -> "/api/v1/scores?indexSet=dti-922&orgUnit="
                                + unit.path("id").asText() + "&period=" + year))
                .toList();
        return new HttpLoad(bench.suite().gateway(), "application/json", 1).each(asked);
    }

    private static HttpLoad.Outcome load(BenchSuite bench, String path) throws Exception {
        return new HttpLoad(URI.create(bench.suite().gateway() + path), "application/json", CONNECTIONS)
                .run(WARM_UP, MEASURED);
    }

    private static HttpLoad.Outcome fixed(long bytes) throws Exception {
        int port = Ports.free();
        Path log = Files.createTempFile("fixed-answer", ".log");
        ChildProcess server = ChildProcess.start(
                "fixed-answer",
                List.of(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FixedAnswer.class.getName(),
                        "" + port,
                        "" + bytes),
                Map.of(),
                log);
        try {
            BenchSuite.awaitTrue(() -> answers(port));
            return new HttpLoad(URI.create("http://127.0.0.1:" + port + "/"), "application/json", CONNECTIONS)
                    .run(WARM_UP, MEASURED);
        } finally {
            server.close();
            Files.deleteIfExists(log);
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }
}
