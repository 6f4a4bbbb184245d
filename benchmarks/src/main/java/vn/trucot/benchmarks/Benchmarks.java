package vn.trucot.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the benchmarks named, or all, each on a suite of its own, and writes a result file for each. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new ImportBenchmark(),
            new RegistersBenchmark(),
            new DossierEventsBenchmark(),
            new RelayBenchmark(),
            new ReplayBenchmark(),
            new QueryBenchmark(),
            new ScoresBenchmark(),
            new SimulationBenchmark(),
            new RecognitionBenchmark(),
            new AtOnceBenchmark(),
            new VisibilityBenchmark(),
            new DuringImportBenchmark(),
            new CrowdBenchmark(),
            new DoorBenchmark());

    private Benchmarks() {}

    public static void main(String[] names) throws Exception {
        Path home = Path.of(System.getProperty("trucot.checkout", "."))
                .toAbsolutePath()
                .normalize();
        List<String> wanted = Arrays.asList(names);
        List<String> known = ALL.stream().map(Benchmark::name).toList();
        if (!known.containsAll(wanted)) {
            System.err.println("trucot: write some of " + known);
            System.exit(2);
        }
        for (Benchmark benchmark : ALL) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                Report report = new Report(benchmark);
                try (BenchSuite bench = new BenchSuite(home, benchmark)) {
                    report.versions(bench.versions());
                    benchmark.run(bench, report);
                }
                report.write(home.resolve("benchmarks/results"));
            }
        }
        System.exit(0);
    }
}
