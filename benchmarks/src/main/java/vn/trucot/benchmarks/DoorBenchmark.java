package vn.trucot.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import vn.trucot.benchmarks.Crowd.Reading;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Service;

/**
 * A person who looks around while one consumer asks as fast as it can, and while a service takes connections and answers
 * nobody: whether he is answered within three times what he is used to.
 */
final class DoorBenchmark implements Benchmark {

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration GATHERING = Duration.ofSeconds(12);
    private static final int CONSUMERS_CONNECTIONS = 64;
    private static final int WHO_WANT_THE_SERVICE = 400;

    /** The person comes from 127.0.0.1. */
    private static final String CONSUMER = "127.0.0.2";

    private static final List<String> LOOKS_AROUND = List.of(
            "/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024",
            "/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024-01..2024-12",
            "/api/v1/rankings?indexSet=dti-922&level=DISTRICT&parent=15&period=2024",
            "/api/v1/gov/procedures?size=20");

    @Override
    public String name() {
        return "door";
    }

    @Override
    public String question() {
        return "How is one person answered while a consumer floods the gateway, and while a service hangs?";
    }

    @Override
    public Map<String, String> settings(Path folder) {
        return Map.of("TRUCOT_GATEWAY_LIMITS_UNLIMITED", "127.0.0.1");
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        new DataSetLoader(bench.suite().gateway(), () -> bench.suite().token(Role.ADMINISTRATOR), System.out::println)
                .load();
        person(bench, WARM_UP);
        HttpLoad.Outcome alone = person(bench, MEASURED);
        report.row("alone, p50", alone.latencies().millis(50), "ms");
        report.row("alone, p99", alone.latencies().millis(99), "ms");

        try (CrowdProcess flood = new CrowdProcess(
                bench.suite().gateway(), CONSUMERS_CONNECTIONS, Reading.WHOLE, LOOKS_AROUND.getFirst(), CONSUMER)) {
            beside("one consumer on " + CONSUMERS_CONNECTIONS + " connections", bench, report, alone);
            report.note("- the consumer's answers by status: " + flood.leave());
        }

        long economy = bench.suite().process(Service.ECONOMY).pid();
        signal("STOP", economy);
        try (CrowdProcess crowd = new CrowdProcess(
                bench.suite().gateway(), WHO_WANT_THE_SERVICE, Reading.WHOLE, "/api/v1/economy/ocop-products?size=1")) {
            beside(WHO_WANT_THE_SERVICE + " who want a service that hangs", bench, report, alone);
            report.note("- their answers by status: " + crowd.leave());
        } finally {
            signal("CONT", economy);
        }
        report.note(
                "The person asks for a score, a series, a ranking and a list in turn, 20 ms after each answer. The consumer asks again at once"
                        + " when it is refused with 429. The service is stopped with SIGSTOP: it takes connections and answers nobody.");
    }

    private static void beside(String what, BenchSuite bench, Report report, HttpLoad.Outcome alone) throws Exception {
        Thread.sleep(GATHERING);
        HttpLoad.Outcome meanwhile = person(bench, MEASURED);
        report.row(
                what + ": p50",
                meanwhile.latencies().millis(50),
                "ms",
                "alone, ms",
                alone.latencies().millis(50));
        report.row(
                what + ": p99",
                meanwhile.latencies().millis(99),
                "ms",
                "aim, ms",
                3 * alone.latencies().millis(99));
    }

    private static HttpLoad.Outcome person(BenchSuite bench, Duration measured) throws Exception {
        return new HttpLoad(bench.suite().gateway(), "application/json", 1)
                .lookingAround(LOOKS_AROUND, BETWEEN, measured);
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        int result = new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                .inheritIO()
                .start()
                .waitFor();
        if (result != 0) {
            throw new IllegalStateException("kill -" + name + " " + pid + " ended with " + result);
        }
    }
}
