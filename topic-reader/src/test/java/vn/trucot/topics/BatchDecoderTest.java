package vn.trucot.topics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Envelope;
import vn.trucot.events.Event;
import vn.trucot.events.EventEncoder;
import vn.trucot.events.Figure;
import vn.trucot.events.Observation;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Source;
import vn.trucot.events.SourceKind;
import vn.trucot.events.Status;

/** However many threads decode a poll, its events come in the order of its messages. */
class BatchDecoderTest {

    private static final Instant NOW = Instant.parse("2025-03-02T02:00:00Z");
    private static final String TOPIC = "observations";
    private static final int UNREADABLE_EACH = 350;

    private final EventEncoder encoder = new EventEncoder();
    private final BatchDecoder decoder = new BatchDecoder();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 999, 1_000, 5_003})
    void theOrderOfTheMessagesIsKept(int count) {
        // When
        Decoded decoded = decoder.decode(polled(count));

        // Then
        assertThat(decoded.events())
                .extracting(event -> ((Event.IndicatorObserved) event).revision())
                .containsExactlyElementsOf(IntStream.range(0, count)
                        .filter(n -> !isUnreadable(n))
                        .mapToObj(n -> n + 1L)
                        .toList());
        assertThat(decoded.refused())
                .extracting(refused -> refused.message().offset())
                .containsExactlyElementsOf(IntStream.range(0, count)
                        .filter(BatchDecoderTest::isUnreadable)
                        .mapToObj(n -> (long) n)
                        .toList());
    }

    @Test
    void messagesWhoseKeyIsNotWantedAreNotRead() {
        // Given
        BatchDecoder ofOthers =
                new BatchDecoder(key -> key != null && new String(key, StandardCharsets.UTF_8).startsWith("SOC."));

        // When
        Decoded decoded = ofOthers.decode(polled(3));

        // Then
        assertThat(decoded.events()).isEmpty();
        assertThat(decoded.refused()).isEmpty();
    }

    private static boolean isUnreadable(int n) {
        return n % UNREADABLE_EACH == 0;
    }

    private ConsumerRecords<byte[], byte[]> polled(int count) {
        List<ConsumerRecord<byte[], byte[]>> messages =
                IntStream.range(0, count).mapToObj(this::message).toList();
        return new ConsumerRecords<>(Map.of(new TopicPartition(TOPIC, 0), messages), Map.of());
    }

    private ConsumerRecord<byte[], byte[]> message(int n) {
        ProducerRecord<byte[], byte[]> sent =
                encoder.encode(TOPIC, observed(n + 1L), new Envelope("1/" + n, "/trucot/economy", NOW));
        byte[] value = isUnreadable(n) ? "{".getBytes(StandardCharsets.UTF_8) : sent.value();
        return new ConsumerRecord<>(
                TOPIC,
                0,
                n,
                0,
                TimestampType.CREATE_TIME,
                sent.key().length,
                value.length,
                sent.key(),
                value,
                sent.headers(),
                Optional.empty());
    }

    private static Event observed(long revision) {
        return new Event.IndicatorObserved(
                new Observation(
                        ObservationKey.parse("GOV.DOSSIERS_RECEIVED|15|2024-01|"),
                        Figure.of(BigDecimal.ONE),
                        revision,
                        new Source(SourceKind.REPORTED, "test"),
                        Status.APPROVED,
                        NOW),
                1);
    }
}
