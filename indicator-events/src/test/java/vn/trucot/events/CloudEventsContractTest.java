package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.CloudEventDeserializer;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Anybody's CloudEvents library reads what we write, and we read what it writes. */
class CloudEventsContractTest {

    private static final Instant TIME = Instant.parse("2024-12-31T17:00:00.123456Z");
    private static final Envelope ENVELOPE = new Envelope("society-42", "/trucot/society", TIME);

    private final EventEncoder encoder = new EventEncoder();
    private final EventDecoder decoder = new EventDecoder();

    static Stream<Event> events() {
        return SampleEvents.BY_FILE.values().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aCloudEventsConsumerReadsWhatIsEncoded(Event event) {
        // Given
        ProducerRecord<byte[], byte[]> message = encoder.encode(Topics.INDICATORS, event, ENVELOPE);

        // When
        CloudEvent read;
        try (CloudEventDeserializer deserializer = new CloudEventDeserializer()) {
            read = deserializer.deserialize(message.topic(), message.headers(), message.value());
        }

        // Then
        assertThat(read.getSpecVersion().toString()).isEqualTo("1.0");
        assertThat(read.getId()).isEqualTo("society-42");
        assertThat(read.getSource()).isEqualTo(URI.create("/trucot/society"));
        assertThat(read.getType()).isEqualTo(event.type());
        assertThat(read.getTime().toInstant()).isEqualTo(TIME);
        assertThat(read.getDataContentType()).isEqualTo("application/json");
        assertThat(read.getData().toBytes()).isEqualTo(encoder.payload(event));
        assertThat(new String(message.key(), StandardCharsets.UTF_8)).isEqualTo(event.key());
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatACloudEventsProducerWritesIsDecoded(Event event) throws UndecodableEvent {
        // Given
        CloudEvent written = CloudEventBuilder.v1()
                .withId("1")
                .withSource(URI.create("/elsewhere"))
                .withType(event.type())
                .withTime(TIME.atOffset(ZoneOffset.UTC))
                .withData("application/json", encoder.payload(event))
                .build();
        ProducerRecord<String, byte[]> message =
                KafkaMessageFactory.createWriter(Topics.INDICATORS, event.key()).writeBinary(written);

        // When
        Event read = decoder.decode(message.headers(), message.value());

        // Then
        assertThat(read).isEqualTo(event);
    }

    @Test
    void aMessageWithoutATypeSaysSo() {
        assertThatThrownBy(() -> decoder.decode(new RecordHeaders(), new byte[0]))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessage("header ce_type is missing");
        assertThatThrownBy(() -> decoder.decode(new RecordHeaders().add("ce_type", null), new byte[0]))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessage("header ce_type is missing");
    }

    @Test
    void aMessageWithoutAValueSaysSo() {
        assertThatThrownBy(() -> decoder.decode(new RecordHeaders().add("ce_type", new byte[] {'x'}), null))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessage("value is missing");
    }

    @Test
    void aTypeOfAnotherLanguageIsNamed() {
        assertThatThrownBy(() -> decoder.decode("indicator.observed.v2", new byte[] {'{', '}'}))
                .isInstanceOf(UndecodableEvent.class)
                .hasMessage("type indicator.observed.v2 is unknown");
    }
}
