package vn.trucot.gateway.feed;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Topics;

/**
 * Puts messages that cannot be taken where somebody can look at them: key, value and headers unchanged, and the reason and
 * where it was beside them. A replay puts them there again. What cannot even be put there is logged; reading goes on.
 */
@Singleton
class DeadLetters {

    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration REST = Duration.ofSeconds(30);

    private final Map<String, Object> broker;
    private final Clock clock;
    private @Nullable Producer<byte[], byte[]> producer;
    private Instant restUntil = Instant.MIN;
    private final AtomicLong count = new AtomicLong();

    DeadLetters(@Identifier("default-kafka-broker") Map<String, Object> broker, Clock clock) {
        this.broker = broker;
        this.clock = clock;
    }

    long count() {
        return count.get();
    }

    void put(ConsumerRecord<byte[], byte[]> message, String reason) {
        count.incrementAndGet();
        LOG.warnf(
                "message cannot be taken: topic=%s, partition=%d, offset=%d, problem=%s",
                message.topic(), message.partition(), message.offset(), reason);
        if (clock.instant().isBefore(restUntil)) {
            return;
        }
        try {
            var _ = producer().send(letter(message, reason), (_, problem) -> {
                if (problem != null) {
                    lost(message, problem);
                }
            });
        } catch (KafkaException | TimeoutException | ExecutionException e) {
            restUntil = clock.instant().plus(REST);
            lost(message, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void lost(ConsumerRecord<byte[], byte[]> message, Exception problem) {
        LOG.errorf(
                "dead letter not kept: topic=%s, partition=%d, offset=%d, problem=%s",
                message.topic(), message.partition(), message.offset(), problem.getMessage());
    }

    private static ProducerRecord<byte[], byte[]> letter(ConsumerRecord<byte[], byte[]> message, String reason) {
        ProducerRecord<byte[], byte[]> letter =
                new ProducerRecord<>(Topics.DEAD_LETTERS, null, message.key(), message.value(), message.headers());
        Headers headers = letter.headers();
        headers.add("trucot_reason", bytes(reason));
        headers.add("trucot_topic", bytes(message.topic()));
        headers.add("trucot_partition", bytes(Integer.toString(message.partition())));
        headers.add("trucot_offset", bytes(Long.toString(message.offset())));
        return letter;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Producer<byte[], byte[]> producer() throws ExecutionException, InterruptedException, TimeoutException {
        Producer<byte[], byte[]> known = producer;
        if (known == null) {
            createTopic();
            Map<String, Object> settings = new HashMap<>(broker);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, PATIENCE.toMillis());
            known = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
            producer = known;
        }
        return known;
    }

    private void createTopic() throws ExecutionException, InterruptedException, TimeoutException {
        try (Admin admin = Admin.create(broker)) {
            admin.createTopics(List.of(new NewTopic(Topics.DEAD_LETTERS, Optional.of(1), Optional.empty())))
                    .all()
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    @PreDestroy
    void close() {
        if (producer != null) {
            producer.close(PATIENCE);
        }
    }
}
