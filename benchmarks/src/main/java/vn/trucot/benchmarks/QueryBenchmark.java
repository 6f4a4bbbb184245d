package vn.trucot.benchmarks;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Direction;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.Pillar;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;
import vn.trucot.events.Topics;

/** The peer's three query shapes on the peer's tree and 207,600 figures, over HTTP on loopback: worked out each time, and asked again. */
final class QueryBenchmark implements Benchmark {

    private static final int INDICATORS = 100;
    private static final Duration WARM_UP = Duration.ofSeconds(15);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final int CONNECTIONS = 4;
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @Override
    public String name() {
        return "queries";
    }

    @Override
    public String question() {
        return "How fast are the peer's three query shapes?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        Tree tree = new Tree();
        bench.plant(tree.units());
        publish(bench, tree);
        String months = "2024-01..2024-12";
        String last = "/api/v1/series?indicator=" + code(INDICATORS - 1) + "&orgUnit="
                + tree.communes().getLast() + "&period=2024-12";
        BenchSuite.awaitTrue(() -> isNumber(bench.get(last)));
        String twenty = String.join(",", codes(20));
        String all = String.join(",", codes(INDICATORS));
        query(
                bench,
                report,
                "Q1: 1 indicator x 12 months x province",
                "indicator=" + code(0) + "&orgUnit=" + Tree.PROVINCE + "&period=" + months,
                50,
                33);
        query(
                bench,
                report,
                "Q2: 20 indicators x 12 months x 9 districts",
                "indicator=" + twenty + "&level=DISTRICT&parent=" + Tree.PROVINCE + "&period=" + months,
                4,
                254);
        query(
                bench,
                report,
                "Q3: 100 indicators x 1 month x 173 communes",
                "indicator=" + all + "&level=COMMUNE&parent=" + Tree.PROVINCE + "&period=2024-06",
                3,
                390);
        bench.suite()
                .residentMebibytes()
                .forEach((process, mebibytes) ->
                        report.row("memory of " + process + " after the load", mebibytes.doubleValue(), "MiB"));
        report.note("Closed loop of " + CONNECTIONS
                + " kept connections on the same two cores. The peer's figures were recorded without its"
                + " cache on this kind of machine; they are no measurement of this run.");
    }

    private static boolean isNumber(com.fasterxml.jackson.databind.@org.jspecify.annotations.Nullable JsonNode series) {
        return series != null && series.at("/series/0/values/0").isNumber();
    }

    private static void query(
            BenchSuite bench, Report report, String what, String query, double peerRate, double peerMillis)
            throws Exception {
        URI target = URI.create(bench.suite().gateway() + "/api/v1/series?" + query);
        HttpLoad load = new HttpLoad(target, "application/json", CONNECTIONS);
        HttpLoad.Outcome outcome = load.anew().run(WARM_UP, MEASURED);
        report.row(what, outcome.requestsPerSecond(), "requests/s", "peer (recorded), requests/s", peerRate);
        report.row(what + ", p50", outcome.latencies().millis(50), "ms", "peer p50 (recorded), ms", peerMillis);
        report.row(what + ", p99", outcome.latencies().millis(99), "ms");
        report.row(what + ", size of an answer", (double) outcome.answerBytes(), "bytes");
        report.row(
                what + ", asked again while nothing changes",
                load.run(WARM_UP, MEASURED).requestsPerSecond(),
                "requests/s");
    }

    private static String code(int n) {
        return "ECO.BENCH.Q" + n;
    }

    private static List<String> codes(int count) {
        return java.util.stream.IntStream.range(0, count)
                .mapToObj(QueryBenchmark::code)
                .toList();
    }

    private static void publish(BenchSuite bench, Tree tree) {
        EventEncoder encoder = new EventEncoder();
        Map<String, Object> settings =
                new HashMap<>(Map.of("bootstrap.servers", bench.suite().kafka().bootstrapServers(), "linger.ms", 20));
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            Source source = new Source(SourceKind.DEMO, "Benchmark");
            List<Future<RecordMetadata>> sent = new ArrayList<>();
            for (int i = 0; i < INDICATORS; i++) {
                Event defined = new Event.IndicatorDefined(definition(code(i)), 1);
                sent.add(producer.send(
                        encoder.encode(Topics.INDICATORS, defined, new Envelope("d" + i, "/trucot/economy", NOW))));
                for (String commune : tree.communes()) {
                    for (int month = 1; month <= 12; month++) {
                        ObservationKey key = new ObservationKey(
                                IndicatorCode.of(code(i)),
                                OrgUnitId.of(commune),
                                Period.month(2024, month),
                                Breakdown.TOTAL);
                        Event observed = new Event.IndicatorObserved(
                                new Observation(key, Figure.of((i + 1L) * month), 1, source, Status.APPROVED, NOW), 1);
                        sent.add(producer.send(encoder.encode(
                                Topics.observations(Pillar.ECONOMY),
                                observed,
                                new Envelope(key.toString(), "/trucot/economy", NOW))));
                    }
                }
            }
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    private static IndicatorDefinition definition(String code) {
        return new IndicatorDefinition(
                IndicatorCode.of(code),
                new Names("Chỉ tiêu đo tốc độ", null),
                null,
                "ITEM",
                false,
                BigDecimal.ONE,
                0,
                Frequency.MONTH,
                List.of(),
                OrgUnitKind.COMMUNE,
                AcrossUnits.SUM,
                null,
                AcrossUnits.SUM,
                AcrossTime.SUM,
                Direction.NEUTRAL,
                null,
                null,
                false,
                List.of(),
                null);
    }
}
