package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaServerComponentTest {

    private static final String TOPIC = "figures";

    @TempDir
    Path directory;

    private final int port = Ports.free();

    @Test
    void a_killed_broker_starts_again_with_every_acknowledged_record() throws Exception {
        // Given
        try (KafkaServer server = start()) {
            createTopic(server);
            send(server, "before the kill");

            // When
            server.process().kill();
            server.restart();

            // Then
            send(server, "after it");
            assertThat(read(server, 2)).containsExactly("before the kill", "after it");
        }
    }

    @Test
    void a_stopped_broker_starts_again_with_its_topics() throws Exception {
        // Given
        try (KafkaServer first = start()) {
            createTopic(first);
            send(first, "kept");
        }

        // When
        try (KafkaServer second = start()) {

            // Then
            assertThat(read(second, 1)).containsExactly("kept");
        }
    }

    @Test
    void a_broker_of_a_crashed_run_gives_way() throws Exception {
        // Given
        KafkaServer forgotten = start();
        createTopic(forgotten);
        long itsProcess = forgotten.process().pid();

        // When
        try (KafkaServer next = start()) {

            // Then
            assertThat(ProcessHandle.of(itsProcess)).isNotPresent();
            send(next, "served by the next");
            assertThat(read(next, 1)).containsExactly("served by the next");
        }
    }

    private KafkaServer start() {
        return KafkaServer.start(directory, port);
    }

    private static void createTopic(KafkaServer server) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", server.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(TOPIC, 1, (short) 1))).all().get();
        }
    }

    private static void send(KafkaServer server, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers(), "acks", "all");
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", value)).get();
        }
    }

    private static List<String> read(KafkaServer server, int expected) {
        Map<String, Object> settings = Map.of("bootstrap.servers", server.bootstrapServers());
        List<String> values = new ArrayList<>();
        try (KafkaConsumer<String, String> consumer =
                new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            TopicPartition partition = new TopicPartition(TOPIC, 0);
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            for (int attempt = 0; attempt < 30 && values.size() < expected; attempt++) {
                consumer.poll(Duration.ofSeconds(1)).forEach(record -> values.add(record.value()));
            }
        }
        return values;
    }
}
