package vn.trucot.benchmarks;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.launcher.Ports;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.process.ChildProcess;

/** The score of a province from the default data set, against a server that only hands out as many bytes. */
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
        return "What does computing a score cost over handing out bytes?";
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
        HttpLoad.Outcome ranking = load(bench, "/api/v1/rankings?indexSet=dti-922&level=COMMUNE&parent=15&period=2024");
        report.row("/rankings of Yên Bái's communes 2024", ranking.requestsPerSecond(), "requests/s");
        report.row("/rankings p50", ranking.latencies().millis(50), "ms");
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
