package vn.trucot.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.figures.cube.Cube;
import vn.trucot.topics.BatchDecoder;

/** A topic read from its beginning into the cube, against only reading the same bytes. */
final class ReplayBenchmark implements Benchmark {

    private static final int EVENTS = 1_000_000;
    private static final int PARTITIONS = 4;
    private static final String TOPIC = "bench-replay";

    @Override
    public String name() {
        return "replay";
    }

    @Override
    public String question() {
        return "How fast does a gateway rebuild its cube, and how much memory does a figure take?";
    }

    @Override
    public void run(BenchSuite bench, Report report) throws Exception {
        String servers = bench.suite().kafka().bootstrapServers();
        fill(servers);
        double bare = 0;
        double replay = 0;
        long bytes = 0;
        for (int round = 0; round < 3; round++) {
            bare = read(servers, null);
            Cube cube = new Cube();
            long before = usedHeap();
            replay = read(servers, cube);
            bytes = usedHeap() - before;
            if (cube.version() != EVENTS) {
                throw new IllegalStateException("the cube stands at " + cube.version());
            }
        }
        report.row("reading the bytes alone", bare, "events/s");
        report.row("replay into the cube: read, decode, apply", replay, "events/s", "reading alone, events/s", bare);
        report.row("replay against the aim", replay, "events/s", "aim, events/s", 200_000);
        report.row("heap of the cube and the decoder's terms", (double) bytes / EVENTS, "bytes/observation");
    }

    private static void fill(String servers) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", servers))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
        MessageSample sample = new MessageSample();
        try (KafkaProducer<byte[], byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "compression.type", "lz4", "linger.ms", 20, "batch.size", 131_072),
                new ByteArraySerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = new ArrayList<>(EVENTS);
            for (int i = 0; i < EVENTS; i++) {
                sent.add(producer.send(sample.message(TOPIC, i)));
            }
            producer.flush();
            sent.forEach(Future::resultNow);
        }
    }

    private static double read(String servers, @org.jspecify.annotations.Nullable Cube cube) throws Exception {
        try (KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", servers, "max.poll.records", 5_000, "fetch.max.bytes", 16 << 20),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = IntStream.range(0, PARTITIONS)
                    .mapToObj(n -> new TopicPartition(TOPIC, n))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            BatchDecoder decoder = new BatchDecoder();
            long begin = System.nanoTime();
            int read = 0;
            while (read < EVENTS) {
                ConsumerRecords<byte[], byte[]> polled = consumer.poll(Duration.ofSeconds(1));
                read += polled.count();
                if (cube != null) {
                    cube.load(decoder.decode(polled).events(), read);
                }
            }
            if (cube != null) {
                cube.apply(List.of(), read);
            }
            return EVENTS / ((System.nanoTime() - begin) / 1e9);
        }
    }

    private static long usedHeap() throws InterruptedException {
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(100);
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
