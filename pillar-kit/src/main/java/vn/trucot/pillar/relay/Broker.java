package vn.trucot.pillar.relay;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.trucot.events.Heartbeat;
import vn.trucot.events.Pillar;
import vn.trucot.events.Topics;

/**
 * The relay's connection to Kafka: sends pages, waits for the acknowledgements, and knows where the topics end. Whoever opens it
 * for a pillar shuts out whoever had it open before, at the broker: a page of a relay that stood still cannot come behind what its
 * successor has sent. Each page is a transaction for that reason alone; readers need not wait for its end, since what is sent is
 * committed in the database already.
 */
final class Broker implements Stream.Acknowledged, AutoCloseable {

    private final KafkaProducer<byte[], byte[]> producer;
    private final Map<TopicPartition, Long> ends;

    /**
     * @param ends where the topics end now
     * @throws org.apache.kafka.common.KafkaException if the broker does not answer
     */
    Broker(Pillar pillar, Map<String, Object> connection, Map<TopicPartition, Long> ends) {
        this.ends = new ConcurrentHashMap<>(ends);
        Map<String, Object> settings = new HashMap<>(connection);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "trucot-relay-" + pillar.path());
        settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, 60_000);
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 << 10);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 10_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 30_000);
        this.producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            close();
            throw e;
        }
    }

    @Override
    public void send(List<Outbox.Message> messages) {
        if (messages.isEmpty()) {
            return;
        }
        try {
            producer.beginTransaction();
            for (Outbox.Message message : messages) {
                send(message);
            }
            producer.commitTransaction();
        } catch (KafkaException e) {
            throw new NotAcknowledged(e);
        }
    }

    /** The commit of the page waits for all answers and fails when one of them is a failure. */
    @SuppressWarnings("FutureReturnValueIgnored")
    private void send(Outbox.Message message) {
        producer.send(message.message(), (metadata, problem) -> {
            if (problem == null) {
                ends.merge(
                        new TopicPartition(metadata.topic(), metadata.partition()), metadata.offset() + 1, Math::max);
            }
        });
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
