package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** From the moment one client states a figure until it is in its series, while another client's long transaction runs. */
final class DuringImportBenchmark implements Benchmark {

    private static final int ROWS = 300_000;
    private static final int ALONE = 200;
    private static final String INDICATOR = "ECO.CASHLESS.E_WALLETS";
    private static final String PERIOD = "2001-01";

    @Override
    public String name() {
        return "during-import";
    }

    @Override
    public String question() {
        return "How soon is a client's change visible while another one imports 300,000 rows in one transaction?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        String commune = tree.communes().getFirst();
        int[] figure = {0};
        changes(bench, commune, figure, ALONE);
        Latencies alone = changes(bench, commune, figure, ALONE);

        CompletableFuture<JsonNode> importing = CompletableFuture.supplyAsync(
                () -> ImportBenchmark.send(bench, ImportBenchmark.rows(tree, 1, ROWS), "Long"));
        Latencies meanwhile = new Latencies();
        while (!importing.isDone()) {
            Latencies one = changes(bench, commune, figure, 1);
            if (!importing.isDone()) {
                meanwhile.addAll(one);
            }
        }
        int created = importing.join().path("created").asInt();
        if (created != ROWS) {
            throw new IllegalStateException("only " + created + " rows were created");
        }
        report.row(
                "POST of one figure to its series, p50", meanwhile.millis(50), "ms", "no import, ms", alone.millis(50));
        report.row(
                "POST of one figure to its series, p99", meanwhile.millis(99), "ms", "no import, ms", alone.millis(99));
        report.row("POST of one figure to its series, max", meanwhile.millis(100), "ms", "aim, ms", 1_000);
        report.row("changes seen before the import was committed", (double) meanwhile.count(), "changes");
        report.note("One change after the other, each awaited; the import is one request, all or nothing. " + ALONE
                + " changes for warm-up and as many without an import come before it.");
    }

    private static Latencies changes(BenchSuite bench, String commune, int[] figure, int count) {
        Latencies times = new Latencies();
        for (int i = 0; i < count; i++) {
            int stated = ++figure[0];
            long begin = System.nanoTime();
            bench.post(
                    "/api/v1/economy/observations/batch?sourceKind=REPORTED&sourceName=Another",
                    "text/csv",
                    "indicator,orgUnit,period,breakdown,numerator,denominator\n" + INDICATOR + "," + commune + ","
                            + PERIOD + ",," + stated + ",\n");
            BenchSuite.awaitTrue(isSeen(bench, commune, stated));
            times.add(System.nanoTime() - begin);
        }
        return times;
    }

    private static BooleanSupplier isSeen(BenchSuite bench, String commune, int stated) {
        String query = "/api/v1/series?indicator=" + INDICATOR + "&orgUnit=" + commune + "&period=" + PERIOD;
        return () -> {
            JsonNode answer = bench.get(query);
            return answer != null && answer.at("/series/0/values/0").asInt() == stated;
        };
    }
}
