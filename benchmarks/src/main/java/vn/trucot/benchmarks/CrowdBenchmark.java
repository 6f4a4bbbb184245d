package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
        Quiet quiet = new Quiet(bench, report, alone);
        quiet.disturb(Service.GATEWAY, 200, "who ask for the largest series", Reading.WHOLE, largest);
        quiet.disturb(Service.GATEWAY, 200, "who read it slowly", Reading.SLOW, largest);
        quiet.disturb(
                Service.GATEWAY, 2_000, "streams on which nobody does anything", Reading.FIRST_LINE, "/api/v1/stream");
        long different = quiet.disturb(
                Service.GATEWAY,
                16,
                "who ask for breakdowns that nobody has asked for",
                Reading.WHOLE,
                "/api/v1/series?indicator=SOC.TEAM.MEMBERS&orgUnit=15&period=2024&breakdown=x%3DX" + Crowd.NUMBER);
        report.row("different breakdowns asked for", (double) different, "of", "aim", BREAKDOWNS);
        for (Service pillar : List.of(Service.GOV, Service.ECONOMY, Service.SOCIETY)) {
            String list =
                    switch (pillar) {
                        case GOV -> "org-units";
                        case ECONOMY -> "observations";
                        default -> "community-teams";
                    };
            String page = "/api/v1/" + pillar.label() + "/" + list + "?size=10000";
            quiet.disturb(pillar, 200, "who ask " + pillar.label() + " for its largest pages", Reading.WHOLE, page);
        }
        report.note(
                "The person asks for a score, a ranking, two series and a list in turn, 20 ms after each answer. Suite,"
                        + " database and broker share the cores; the crowd takes what they leave. Whoever of the crowd is refused comes again after 2 s, as he"
                        + " is told to. Heap is what the process used at most, with garbage.");
    }

    private static HttpLoad.Outcome person(BenchSuite bench, Duration measured) throws Exception {
        return new HttpLoad(bench.suite().gateway(), "application/json", 1)
                .lookingAround(LOOKS_AROUND, BETWEEN, measured);
    }

    /** The person as he was answered alone, to hold against how he is answered beside a crowd. */
    private record Quiet(BenchSuite bench, Report report, HttpLoad.Outcome alone) {

        /** Measures him again while a crowd is there, and the heap of the process that it asks; gives how often it asked. */
        long disturb(Service asked, int callers, String who, Reading reading, String pathAndQuery) throws Exception {
            String what = String.format(Locale.ROOT, "%,d %s", callers, who);
            Map<String, Long> answers;
            try (PeakHeap heap = new PeakHeap(bench.suite().process(asked).pid())) {
                heap.forget();
                try (CrowdProcess crowd = new CrowdProcess(bench.suite().gateway(), callers, reading, pathAndQuery)) {
                    Thread.sleep(GATHERING);
                    HttpLoad.Outcome meanwhile = person(bench, MEASURED);
                    row(what + ": p50", meanwhile, 50);
                    row(what + ": p99", meanwhile, 99);
                    answers = crowd.leave();
                }
                report.row(what + ": heap of the one who is asked", heap.used(), "MiB");
            }
            report.note("- " + what + ": answers so far " + answers);
            List<String> ended = bench.suite().restartWhatEnded();
            if (!ended.isEmpty()) {
                throw new IllegalStateException(what + ": " + ended + " had ended");
            }
            return answers.values().stream().mapToLong(Long::longValue).sum();
        }

        private void row(String what, HttpLoad.Outcome meanwhile, int percentile) {
            double before = alone.latencies().millis(percentile);
            report.row(what, meanwhile.latencies().millis(percentile), "ms", "alone, ms", before);
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
