package vn.trucot.pillar.relay;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Topics;

/** The relay's connection to Kafka: sends pages, waits for the acknowledgements, and knows where the topics end. */
final class Broker implements Stream.Acknowledged, AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> ends;

    /**
     * @param ends where the topics end now
     */
    Broker(Map<String, Object> connection, Map<TopicPartition, Long> ends) {
        this.ends = new ConcurrentHashMap<>(ends);
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

    /** The callback sees every failure, and flush waits for all of them. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored")
    public void send(List<Outbox.Message> messages) {
        AtomicReference<Exception> failure = new AtomicReference<>();
        for (Outbox.Message message : messages) {
            producer.send(message.message(), (metadata, problem) -> {
                if (problem != null) {
                    failure.compareAndSet(null, problem);
                } else {
                    ends.merge(
                            new TopicPartition(metadata.topic(), metadata.partition()),
                            metadata.offset() + 1,
                            Math::max);
                }
            });
        }
        producer.flush();
        Exception problem = failure.get();
        if (problem != null) {
            throw new NotAcknowledged(problem);
        }
    }

    /** Behind everything that was acknowledged so far. */
    List<Heartbeat.End> ends() {
        return ends.entrySet().stream()
                .filter(end -> !end.getKey().topic().equals(Topics.HEARTBEATS))
                .map(end -> new Heartbeat.End(end.getKey().topic(), end.getKey().partition(), end.getValue()))
                .sorted(Comparator.comparing(Heartbeat.End::topic).thenComparing(Heartbeat.End::partition))
                .toList();
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
