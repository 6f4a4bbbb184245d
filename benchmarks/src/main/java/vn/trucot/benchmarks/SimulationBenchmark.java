package vn.trucot.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.events.Topics;

/** What the score and the rank of one of 3,321 communes would be, one value after the other, and what a reader feels of it. */
final class SimulationBenchmark implements Benchmark {

    private static final int PERIOD = 2024;
    private static final int TRIED = 1_000;
    private static final int BESIDE = 100_000;
    private static final int TRIED_RULES = 30;
    private static final int LOOKED_AT = 50;
    private static final Duration LOOKING = Duration.ofSeconds(20);
    private static final Duration BETWEEN = Duration.ofMillis(20);
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final String SET = "indexSet=dti-922&period=" + PERIOD;

    private record Input(IndicatorCode code, Pillar pillar, boolean ratio) {}

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public String question() {
        return "How long does it take to tell what the score and the rank of one of 3,321 communes would be, and does a reader wait?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Nation nation = new Nation();
        bench.plant(nation.units());
        List<Input> inputs = inputs(bench);
        publish(bench, nation, inputs);
        String last = "/api/v1/series?indicator=" + inputs.getLast().code() + "&orgUnit="
                + nation.communes().getLast() + "&period=" + PERIOD;
        BenchSuite.awaitTrue(() -> {
            JsonNode series = bench.get(last);
            return series != null && series.at("/series/0/values/0").isNumber();
        });
        String unit = nation.communes().getFirst();
        String simulation = "/api/v1/simulations?" + SET + "&orgUnit=" + unit;
        HttpLoad load = new HttpLoad(bench.suite().gateway(), "application/json", 1);
        report.row("figures of the 3,321 communes", (double) inputs.size() * Nation.COMMUNES, "figures");
        report.row(
                "the first, with the scores of all others",
                load.each(List.of(simulation)).latencies().millis(50),
                "ms");
        IntFunction<String> value = values(
                simulation, inputs.stream().filter(Input::ratio).findFirst().orElseThrow());
        IntFunction<String> rule = rules(bench, simulation);
        load.each(each(value, 0, TRIED));
        Latencies scores = load.anew()
                .each(nation.communes().subList(0, TRIED).stream()
                        .map(id -> "/api/v1/scores?" + SET + "&orgUnit=" + id)
                        .toList())
                .latencies();
        Latencies tried = load.each(each(value, TRIED, TRIED)).latencies();
        for (int percentile : new int[] {50, 99}) {
            report.row(
                    "another value of one input, p" + percentile,
                    tried.millis(percentile),
                    "ms",
                    "/scores of a commune, worked out, ms",
                    scores.millis(percentile));
        }
        report.row(
                "other points of a component, for all 3,321, p50",
                load.each(each(rule, 0, TRIED_RULES)).latencies().millis(50),
                "ms");
        besideReaders(bench, nation, value, rule, report);
        report.note(
                "Each address is asked once, one after the other, on a kept connection. The reader looks at the scores of "
                        + LOOKED_AT + " communes, worked out each time, the next one " + BETWEEN.toMillis()
                        + " ms after the last, on the same two cores.");
    }

    private static void besideReaders(
            BenchSuite bench, Nation nation, IntFunction<String> value, IntFunction<String> rule, Report report)
            throws IOException, InterruptedException, ExecutionException {
        List<String> looked = nation.communes().subList(0, LOOKED_AT).stream()
                .map(id -> "/api/v1/scores?" + SET + "&orgUnit=" + id)
                .toList();
        HttpLoad reader = new HttpLoad(bench.suite().gateway(), "application/json", 1).anew();
        double alone =
                reader.lookingAround(looked, BETWEEN, LOOKING).latencies().millis(99);
        for (Map.Entry<String, IntFunction<String>> tried : Map.of(
                        "values of an input", value, "points of a component", rule)
                .entrySet()) {
            AtomicBoolean over = new AtomicBoolean();
            try (var beside = java.util.concurrent.Executors.newSingleThreadExecutor()) {
                Future<Integer> asked = beside.submit(() -> {
                    HttpLoad load = new HttpLoad(bench.suite().gateway(), "application/json", 1).anew();
                    int count = 0;
                    while (!over.get()) {
                        load.each(List.of(tried.getValue().apply(BESIDE + count++)));
                    }
                    return count;
                });
                Latencies read = reader.lookingAround(looked, BETWEEN, LOOKING).latencies();
                over.set(true);
                report.row(
                        "p99 of a reader beside one who tries " + tried.getKey() + " without a pause (" + asked.get()
                                + " tried)",
                        read.millis(99),
                        "ms",
                        "the reader alone, ms",
                        alone);
            }
        }
    }

    private static List<String> each(IntFunction<String> address, int first, int count) {
        return IntStream.range(first, first + count).mapToObj(address).toList();
    }

    /** All different, so that none can be kept. */
    private static IntFunction<String> values(String simulation, Input input) {
        return i -> simulation + "&input=" + input.code() + ":" + i % 100 + "." + (1_000_000 + i);
    }

    /** All different too. */
    private static IntFunction<String> rules(BenchSuite bench, String simulation) {
        JsonNode component = set(bench).at("/mainIndices/0/components/0");
        String points = "&points=" + component.path("code").asText() + ":"
                + component.path("points").asInt();
        return i -> simulation + points + "." + (1_000_000 + i);
    }

    private static JsonNode set(BenchSuite bench) {
        JsonNode set = bench.get("/api/v1/index-sets/dti-922");
        if (set == null) {
            throw new IllegalStateException("no index set dti-922");
        }
        return set;
    }

    /** What communes or their parts report of all that the set reads. */
    private static List<Input> inputs(BenchSuite bench) {
        return set(bench).findValues("indicators").stream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
                .distinct()
                .flatMap(code -> input(code, bench.get("/api/v1/indicators/" + code)))
                .toList();
    }

    private static Stream<Input> input(String code, @Nullable JsonNode definition) {
        if (definition == null
                || !List.of("COMMUNE", "VILLAGE")
                        .contains(definition.path("level").asText())) {
            return Stream.empty();
        }
        IndicatorCode indicator = IndicatorCode.of(code);
        return Stream.of(new Input(
                indicator, Pillar.of(indicator), definition.path("ratio").asBoolean()));
    }

    private static void publish(BenchSuite bench, Nation nation, List<Input> inputs) {
        EventEncoder encoder = new EventEncoder();
        Map<String, Object> settings =
                new HashMap<>(Map.of("bootstrap.servers", bench.suite().kafka().bootstrapServers(), "linger.ms", 20));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            Source source = new Source(SourceKind.DEMO, "Benchmark");
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (Input input : inputs) {
                int next = 0;
                for (String commune : nation.communes()) {
                    int good = 40 + (next++ * 37 + input.code().text().length()) % 60;
                    ObservationKey key = new ObservationKey(
                            input.code(), OrgUnitId.of(commune), Period.year(PERIOD), Breakdown.TOTAL);
                    Figure figure = input.ratio() ? Figure.ratio(good, 100) : Figure.of(good);
                    Event observed = new Event.IndicatorObserved(
                            new Observation(key, figure, 1, source, Status.APPROVED, NOW), 1);
                    sent.add(producer.send(encoder.encode(
                            Topics.observations(input.pillar()),
                            observed,
                            new Envelope(
                                    key.toString(), "/trucot/" + input.pillar().path(), NOW))));
                }
            }
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }
}
