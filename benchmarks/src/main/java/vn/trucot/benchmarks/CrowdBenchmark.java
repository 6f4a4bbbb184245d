package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import vn.trucot.benchmarks.Crowd.Reading;
import vn.trucot.dataset.DataSetLoader;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Service;

/**
 * A person who looks around, with 20 ms between an answer and the next request, while a crowd without a token asks for the largest things there are: whether
 * he is answered as if he were alone, and whether every process lives.
 */
final class CrowdBenchmark implements Benchmark {

    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(20);
    private static final Duration GATHERING = Duration.ofSeconds(5);
    private static final int LARGEST_SERIES = 2_000_000;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LAST_YEAR = 2025;
    private static final int BREAKDOWNS = 100_000;

    private static final List<String> LOOKS_AROUND = List.of(
            "/api/v1/scores?indexSet=dti-922&orgUnit=15&period=2024",
            "/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024-01..2024-12",
            "/api/v1/rankings?indexSet=dti-922&level=DISTRICT&parent=15&period=2024",
            "/api/v1/series?indicator=ECO.OCOP.PRODUCTS&level=DISTRICT&parent=15&period=2024-Q1..2024-Q4",
            "/api/v1/gov/procedures?size=20");

    @Override
    public String name() {
        return "crowd";
    }

    @Override
    public String question() {
        return "How is one person answered while a crowd without a token asks for the largest things there are?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        new DataSetLoader(bench.suite().gateway(), () -> bench.suite().token(Role.ADMINISTRATOR), System.out::println)
                .load();
        person(bench, WARM_UP);
        HttpLoad.Outcome alone = person(bench, MEASURED);
        report.row("alone, p50", alone.latencies().millis(50), "ms");
        report.row("alone, p99", alone.latencies().millis(99), "ms");
        String largest = largestSeries(bench);
        try (PeakHeap heap = new PeakHeap(bench.suite().process(Service.GATEWAY).pid())) {
            with(
                    bench,
                    report,
                    alone,
                    heap,
                    "200 who ask for the largest series",
                    200,
                    Reading.WHOLE,
                    number -> largest);
            with(bench, report, alone, heap, "200 who read it slowly", 200, Reading.SLOW, number -> largest);
            with(
                    bench,
                    report,
                    alone,
                    heap,
                    "2,000 streams on which nobody does anything",
                    2_000,
                    Reading.FIRST_LINE,
                    number -> "/api/v1/stream");
            AtomicInteger breakdown = new AtomicInteger();
            with(
                    bench,
                    report,
                    alone,
                    heap,
                    "16 who ask for breakdowns that nobody has asked for",
                    16,
                    Reading.WHOLE,
                    number -> "/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&breakdown=x%3DX"
                            + breakdown.incrementAndGet());
            report.row("different breakdowns asked for", breakdown.get(), "of", "aim", BREAKDOWNS);
        }
        for (Service pillar : List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY)) {
            try (PeakHeap heap = new PeakHeap(bench.suite().process(pillar).pid())) {
                String page =
                        switch (pillar) {
                            case GOV -> "/api/v1/gov/org-units?size=10000";
                            case ECONOMY -> "/api/v1/economy/observations?size=10000";
                            default -> "/api/v1/society/community-teams?size=10000";
                        };
                String what = "200 who ask " + pillar.label() + " for its largest pages";
                with(bench, report, alone, heap, what, 200, Reading.WHOLE, number -> page);
            }
        }
        report.note(
                "The person asks for a score, a ranking, two series and a list in turn, 20 ms after each answer. Crowd,"
                        + " suite, database and broker share the cores. Whoever of the crowd is refused comes again after 2 s, as he"
                        + " is told to. Heap is what the process used at most, with garbage.");
    }

    private static HttpLoad.Outcome person(BenchSuite bench, Duration measured) throws Exception {
        return new HttpLoad(bench.suite().gateway(), "application/json", 1)
                .lookingAround(LOOKS_AROUND, BETWEEN, measured);
    }

    private static void with(
            BenchSuite bench,
            Report report,
            HttpLoad.Outcome alone,
            PeakHeap heap,
            String what,
            int callers,
            Reading reading,
            IntFunction<String> asked)
            throws Exception {
        heap.forget();
        try (Crowd crowd = new Crowd(bench.suite().gateway(), callers, reading, asked)) {
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
                    "alone, ms",
                    alone.latencies().millis(99));
            report.row(what + ": heap of the one who is asked", heap.used(), "MiB");
            report.note("- " + what + ": answers so far " + crowd.answers());
        }
        List<String> ended = bench.suite().restartWhatEnded();
        if (!ended.isEmpty()) {
            throw new IllegalStateException(what + ": " + ended + " had ended");
        }
    }

    /** As many months of every village as one answer may have. */
    private static String largestSeries(BenchSuite bench) {
        JsonNode villages = Objects.requireNonNull(bench.get("/api/v1/org-units?level=VILLAGE&on=2024-12-31&size=1"));
        int years = LARGEST_SERIES / MONTHS_OF_A_YEAR / villages.path("total").asInt();
        return "/api/v1/series?indicator=SOC.TEAM.MEMBERS&level=VILLAGE&boundaries=2024-12-31&period="
                + (LAST_YEAR - years + 1) + "-01.." + LAST_YEAR + "-12";
    }
}
