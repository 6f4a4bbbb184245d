package vn.trucot.pillar.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/** The relay's connection to Kafka: makes the topics, sends pages, waits for the acknowledgements. */
final class Broker implements Stream.Acknowledged, AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;

    Broker(Map<String, Object> connection) {
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 << 10);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** Makes the topics that are not there yet, compacted. */
    static void createTopics(Map<String, Object> connection, Pillar pillar, RelaySettings settings)
            throws InterruptedException, ExecutionException {
        Map<String, String> compacted = Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
        List<NewTopic> topics = new ArrayList<>();
        Topics.REFERENCE.forEach(topic -> topics.add(new NewTopic(topic, 1, settings.replicas()).configs(compacted)));
        topics.add(new NewTopic(Topics.DEAD_LETTERS, 1, settings.replicas()).configs(compacted));
        topics.add(new NewTopic(Topics.observations(pillar), settings.partitions(), settings.replicas())
                .configs(compacted));
        Admin admin = Admin.create(connection);
        try {
            Set<String> there = admin.listTopics().names().get();
            topics.removeIf(topic -> there.contains(topic.name()));
            for (Map.Entry<String, org.apache.kafka.common.KafkaFuture<Void>> made :
                    admin.createTopics(topics).values().entrySet()) {
                try {
                    made.getValue().get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
        } finally {
            admin.close(Duration.ZERO); // what is still asked is asked of a broker that does not answer
        }
    }

    /** The callback sees every failure, and flush waits for all of them. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void send(List<Outbox.Message> messages) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        for (Outbox.Message message : messages) {
            producer.send(message.message(), (metadata, problem) -> {
                if (problem != null) {
                    failure.compareAndSet(null, problem);
                }
            });
        }
        producer.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new NotAcknowledged(problem);
        }
    }

    @Override
    public void close() {
        producer.close(Duration.ofSeconds(2));
    }

    /** The broker did not acknowledge a page; it will be sent again. */
    static final class NotAcknowledged extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotAcknowledged(Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }
}
