package vn.trucot.benchmarks;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Runs the benchmarks named, or all, each on a suite of its own, and writes a result file for each. */
public final class Benchmarks {

    private static final List<Benchmark> ALL = List.of(
            new ImportBenchmark(),
            new RelayBenchmark(),
            new ReplayBenchmark(),
            new QueryBenchmark(),
            new ScoresBenchmark(),
            new VisibilityBenchmark());

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
                Report report = new Report(benchmark.name(), question(benchmark));
                try (BenchSuite bench = new BenchSuite(home)) {
                    benchmark.run(bench, report);
                }
                report.write(home.resolve("benchmarks/results"));
            }
        }
        System.exit(0);
    }

    private static String question(Benchmark benchmark) {
        return switch (benchmark.name()) {
            case "import" -> "How fast does a file of figures come in?";
            case "relay" -> "How fast does the log reach the broker?";
            case "replay" -> "How fast does a gateway rebuild its cube, and how much memory does a figure take?";
            case "queries" -> "How fast are the peer's three query shapes?";
            case "scores" -> "What does computing a score cost over handing out bytes?";
            default -> "How soon is a change visible?";
        };
    }
}
