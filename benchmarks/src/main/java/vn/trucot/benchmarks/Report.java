package vn.trucot.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One benchmark's result file: machine, versions, command, then a table of measurements beside their baseline. */
final class Report {

    private final Benchmark benchmark;
    private final List<String> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private String versions = "";

    Report(Benchmark benchmark) {
        this.benchmark = benchmark;
    }

    /** What the figures depend on beside the machine. */
    void versions(String text) {
        versions = text;
    }

    /** A measured value; the baseline is the same quantity of the thing it is compared with, in this run. */
    void row(String what, double value, String unit, String baseline, double baselineValue) {
        String line = String.format(
                Locale.ROOT,
                "| %s | %,.1f %s | %s: %,.1f | %.2f |",
                what,
                value,
                unit,
                baseline,
                baselineValue,
                baselineValue == 0 ? 0 : value / baselineValue);
        rows.add(line);
        System.out.println(line);
    }

    /** A measured value that has no baseline of its own. */
    void row(String what, double value, String unit) {
        String line = String.format(Locale.ROOT, "| %s | %,.1f %s | | |", what, value, unit);
        rows.add(line);
        System.out.println(line);
    }

    void note(String text) {
        notes.add(text);
        System.out.println(text);
    }

    void write(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# " + benchmark.name());
        lines.add("");
        lines.add(benchmark.question());
        lines.add("");
        lines.add("- measured: " + Instant.now().truncatedTo(ChronoUnit.SECONDS));
        lines.add("- machine: " + Runtime.getRuntime().availableProcessors() + " cores (" + cpu() + "), " + memory()
                + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version"));
        lines.add("- versions: Java " + Runtime.version() + ", " + versions);
        lines.add("- command: `./trucot bench " + benchmark.name() + "`");
        lines.add("");
        lines.add("| what | measured | baseline in the same run | ratio |");
        lines.add("| --- | --- | --- | --- |");
        lines.addAll(rows);
        lines.add("");
        lines.addAll(notes);
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve(benchmark.name() + ".md"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static String cpu() throws IOException {
        Path info = Path.of("/proc/cpuinfo");
        return Files.exists(info)
                ? Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 1).trim())
                        .findFirst()
                        .orElse("unknown")
                : System.getProperty("os.arch");
    }

    private static String memory() throws IOException {
        Path info = Path.of("/proc/meminfo");
        return Files.exists(info) ? Files.readAllLines(info).getFirst().replaceAll("\\s+", " ") : "memory unknown";
    }
}
