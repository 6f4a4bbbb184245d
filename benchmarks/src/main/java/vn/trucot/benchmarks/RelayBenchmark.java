package vn.trucot.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/** The relay sending a whole log again, against a bare producer with the same settings sending messages of the same size. */
final class RelayBenchmark implements Benchmark {

    private static final int PARTITIONS = 4;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public String question() {
        return "How fast does the log reach the broker?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        String topic = Topics.observations(Pillar.ECONOMY);
        Tree tree = new Tree();
        bench.plant(tree.units());
        ImportBenchmark.fill(bench, tree);
        try (KafkaConsumer<byte[], byte[]> reader = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bench.suite().kafka().bootstrapServers()),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            long before = settled(reader, topic);
            long begin = System.nanoTime();
            bench.post("/api/v1/economy/relay/republish", "application/json", "");
            long after = settled(reader, topic);
            double seconds = (System.nanoTime() - begin - SETTLED_NANOS) / 1e9;
            double relayed = (after - before) / seconds;
            double bare = bareProducer(bench, (int) (after - before));
            report.row("bare producer, idempotent, acks=all, lz4", bare, "events/s");
            report.row(
                    "relay, " + (after - before) + " places of the topic, the ends of pages among them",
                    relayed,
                    "events/s",
                    "bare producer, events/s",
                    bare);
        }
    }

    private static final long SETTLED_NANOS = 1_500_000_000L;

    /** The end of the topic once it has stood still for 1.5 s. */
    private static long settled(KafkaConsumer<byte[], byte[]> reader, String topic) throws InterruptedException {
        List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                .mapToObj(n -> new TopicPartition(topic, n))
                .toList();
        long last = -1;
        long since = System.nanoTime();
        while (true) {
            long end = reader.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            if (end != last) {
                last = end;
                since = System.nanoTime();
            } else if (System.nanoTime() - since > SETTLED_NANOS) {
                return end;
            }
            Thread.sleep(10);
        }
    }

    private static double bareProducer(BenchSuite bench, int count) throws Exception {
        String servers = bench.suite().kafka().bootstrapServers();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic("bench-bare", PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        Map<String, Object> settings = new HashMap<>(Map.of(
                "bootstrap.servers",
                servers,
                "acks",
                "all",
                "enable.idempotence",
                true,
                "compression.type",
                "lz4",
                "linger.ms",
                5,
                "batch.size",
                131_072));
        MessageSample sample = new MessageSample();
        try (KafkaProducer<byte[], byte[]> producer =
                new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
            send(producer, sample, 20_000);
            long begin = System.nanoTime();
            send(producer, sample, count);
            return count / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, MessageSample sample, int count) {
        List<Future<RecordMetadata>> sent = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            sent.add(producer.send(sample.message("bench-bare", i)));
        }
        producer.flush();
        sent.forEach(Future::resultNow);
    }
}
