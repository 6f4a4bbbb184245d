package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/**
 * Recognition of 200 communes by a set of 40 criteria, 20 mandatory and 20 extended: all of them worked out and checked in one
 * request that stores nothing, stored, and listed with their points and levels.
 */
final class RecognitionBenchmark implements Benchmark {

    private static final int UNITS = 200;
    private static final int CRITERIA = 20;
    private static final int ROUNDS = 30;
    private static final Duration RUN = Duration.ofSeconds(10);
    private static final String SET = "/api/v1/gov/criteria/bench-recognition";

    @Override
    public String name() {
        return "recognition";
    }

    @Override
    public String question() {
        return "How long does the recognition of 200 units by 40 criteria take?";
    }

    @Override
    public Map<String, String> settings(Path folder) throws IOException {
        Path criteria = Files.createDirectories(folder.resolve("gov/criteria"));
        Files.writeString(criteria.resolve("bench-recognition.yaml"), """
                criteria: bench-recognition
                names: {vi: Bộ đo}
                trial: true
                scores: {level: COMMUNE}
                frequency: YEAR
                measureUnit: COMMUNE
                share: RECOGNISED
                groups:
                  - code: mandatory
                    names: {vi: Bắt buộc}
                    criteria:
                %s
                  - code: extended
                    names: {vi: Mở rộng}
                    criteria:
                %s
                levels:
                  - code: RECOGNISED
                    names: {vi: Đạt}
                    total: {atLeast: 0}
                    groups: {each: {mandatory: {atLeast: 100}, extended: {atLeast: 30}}}
                """.formatted(criteria("m"), criteria("e")));
        return Map.of("TRUCOT_DEFINITIONS", folder.toString());
    }

    private static String criteria(String group) {
        return codes(group)
                .map(code -> "      - {code: " + code + ", names: {vi: Tiêu chí}, input: YES_NO, points: 1}")
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> codes(String group) {
        return IntStream.rangeClosed(1, CRITERIA).mapToObj(i -> group + i);
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        bench.post("/api/v1/gov/org-units/batch", "application/json", more(tree));
        List<String> communes = IntStream.range(0, UNITS)
                .mapToObj(i -> i < tree.communes().size() ? tree.communes().get(i) : extra(i))
                .toList();
        BenchSuite.awaitTrue(() -> knows(bench, tree));
        String body = communes.stream().map(RecognitionBenchmark::row).collect(Collectors.joining(",", "[", "]"));
        Latencies fixed = posted(bench, SET + "/batch?dryRun=true", "[]");
        Latencies tried = posted(bench, SET + "/batch?dryRun=true", body);
        report.row(
                "200 units recognised, nothing stored, p50",
                tried.millis(50),
                "ms",
                "no unit, p50, ms",
                fixed.millis(50));
        report.row(
                "200 units recognised, nothing stored, p99",
                tried.millis(99),
                "ms",
                "no unit, p99, ms",
                fixed.millis(99));
        long start = System.nanoTime();
        bench.post(SET + "/batch", "application/json", body);
        report.row("200 units stored with their figures, once", (System.nanoTime() - start) / 1e6, "ms");
        HttpLoad.Outcome listed = new HttpLoad(
                        URI.create(bench.suite().gateway() + SET + "/assessments?size=200"), "application/json", 1)
                .run(RUN, RUN);
        report.row(
                "200 units listed with points and levels, p50",
                listed.latencies().millis(50),
                "ms");
        report.row(
                "200 units listed with points and levels, p99",
                listed.latencies().millis(99),
                "ms");
    }

    private static Latencies posted(BenchSuite bench, String path, String body) {
        for (int i = 0; i < ROUNDS; i++) {
            bench.post(path, "application/json", body);
        }
        Latencies latencies = new Latencies();
        for (int i = 0; i < ROUNDS; i++) {
            long before = System.nanoTime();
            bench.post(path, "application/json", body);
            latencies.add(System.nanoTime() - before);
        }
        return latencies;
    }

    /** The communes that the tree has too few of. */
    private static String more(Tree tree) throws IOException {
        return BenchSuite.JSON.writeValueAsString(
                IntStream.range(tree.communes().size(), UNITS)
                        .mapToObj(i -> new OrgUnit(
                                OrgUnitId.of(extra(i)),
                                null,
                                OrgUnitKind.COMMUNE,
                                new Names("Đơn vị mẫu " + i, null),
                                OrgUnitId.of(Tree.PROVINCE + ".901"),
                                null,
                                null,
                                null,
                                null,
                                true))
                        .toList());
    }

    private static String extra(int number) {
        return Tree.PROVINCE + ".901." + (91_000 + number);
    }

    private static boolean knows(BenchSuite bench, Tree tree) {
        JsonNode status = bench.get("/api/v1/gov/status");
        return status != null
                && status.path("orgUnits").asInt()
                        >= tree.units().size() + UNITS - tree.communes().size();
    }

    /** Every third unit is recognised, the others miss one or the other. */
    private static String row(String commune) {
        int kind = Math.floorMod(Objects.hash(commune), 3);
        return """
                {"subject": "%s", "on": "2025-12-15", "kind": "APPRAISAL", "demo": true, "answers": [%s, %s]}""".formatted(
                        commune,
                        answers("m", kind == 1 ? CRITERIA - 1 : CRITERIA),
                        answers("e", kind == 2 ? CRITERIA / 4 : CRITERIA / 2));
    }

    private static String answers(String group, int met) {
        return IntStream.rangeClosed(1, CRITERIA)
                .mapToObj(i -> "{\"criterion\": \"%s%d\", \"value\": %d}".formatted(group, i, i <= met ? 1 : 0))
                .collect(Collectors.joining(", "));
    }
}
