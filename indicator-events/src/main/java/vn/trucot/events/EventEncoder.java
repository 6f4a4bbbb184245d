package vn.trucot.events;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** Writes events as CloudEvents 1.0 in binary content mode: attributes as headers, JSON as the value. */
public final class EventEncoder {

    private static final byte[] SPEC_VERSION = ascii("1.0");
    private static final byte[] JSON = ascii("application/json");

    private final JsonMapper mapper = Json.mapper();

    /** The record to send: keyed by the event's key, so that the topic keeps the last state of each. */
    public ProducerRecord<byte[], byte[]> encode(String topic, Event event, Envelope envelope) {
        ProducerRecord<byte[], byte[]> message =
                new ProducerRecord<>(topic, event.key().getBytes(StandardCharsets.UTF_8), payload(event));
        Headers headers = message.headers();
        headers.add("ce_specversion", SPEC_VERSION);
        headers.add("ce_id", ascii(envelope.id()));
        headers.add("ce_source", ascii(envelope.source()));
        headers.add("ce_time", ascii(envelope.time().toString()));
        headers.add("content-type", JSON);
        headers.add("ce_type", ascii(event.type())); // last: what readers look for first, from the end
        return message;
    }

    /** The JSON value of an event. */
    public byte[] payload(Event event) {
        try {
            return switch (event) {
                case Event.IndicatorObserved observed -> observed(observed);
                case Event.IndicatorWithdrawn withdrawn -> withdrawn(withdrawn);
                case Event.IndicatorDefined defined -> state(defined.definition(), event);
                case Event.OrgUnitChanged changed -> state(changed.orgUnit(), event);
                case Event.OrgUnitSucceeded succeeded -> state(succeeded.succession(), event);
                case Event.TargetSet set -> state(set.target(), event);
                case Event.PillarHeard heard -> state(heard.heartbeat(), event);
            };
        } catch (IOException e) {
            throw new UncheckedIOException("event " + event.key() + " could not be written", e);
        }
    }

    /** An epoch of 0 is not written: that is what those say who never counted any. */
    private byte[] state(Object state, Event event) throws JsonProcessingException {
        ObjectNode node = mapper.valueToTree(state);
        node.put("revision", event.revision());
        if (event.epoch() > 0) {
            node.put("epoch", event.epoch());
        }
        return mapper.writeValueAsBytes(node);
    }

    private byte[] observed(Event.IndicatorObserved event) throws IOException {
        Observation observation = event.observation();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(320);
        try (JsonGenerator json = mapper.getFactory().createGenerator(bytes)) {
            json.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN.mappedFeature());
            json.writeStartObject();
            key(json, observation.key());
            number(json, "numerator", observation.figure().numerator());
            number(json, "denominator", observation.figure().denominator());
            json.writeNumberField("revision", observation.revision());
            json.writeNumberField("epoch", event.epoch());
            json.writeObjectFieldStart("source");
            json.writeStringField("kind", observation.source().kind().name());
            json.writeStringField("name", observation.source().name());
            json.writeEndObject();
            json.writeStringField("status", observation.status().name());
            json.writeStringField("recordedAt", observation.recordedAt().toString());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private byte[] withdrawn(Event.IndicatorWithdrawn event) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(160);
        try (JsonGenerator json = mapper.getFactory().createGenerator(bytes)) {
            json.writeStartObject();
            key(json, event.observationKey());
            json.writeNumberField("revision", event.revision());
            json.writeNumberField("epoch", event.epoch());
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void key(JsonGenerator json, ObservationKey key) throws IOException {
        json.writeStringField("indicator", key.indicator().text());
        json.writeStringField("orgUnit", key.orgUnit().text());
        json.writeStringField("period", key.period().toString());
        json.writeStringField("breakdown", key.breakdown().toString());
    }

    private static void number(JsonGenerator json, String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.writeNumberField(name, number);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
