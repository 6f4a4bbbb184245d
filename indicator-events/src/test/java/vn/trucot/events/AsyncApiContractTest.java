package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document says what the code does. */
class AsyncApiContractTest {

    private static final Envelope ENVELOPE =
            new Envelope("1", "/trucot/society", Instant.parse("2024-01-01T00:00:00Z"));

    private final EventSchemas schemas = new EventSchemas();
    private JsonNode document;

    @BeforeEach
    void readTheDocument() throws IOException {
        document = new YAMLMapper().readTree(Resources.bytes("asyncapi.yaml"));
    }

    /** The types of the events that the sealed interface permits. */
    static Set<String> typesOfTheCode() {
        return Arrays.stream(Event.class.getPermittedSubclasses())
                .map(AsyncApiContractTest::typeOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String typeOf(Class<?> event) {
        try {
            return (String) event.getField("TYPE").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(event + " has no public TYPE", e);
        }
    }

    @Test
    void channelsAreTheTopicsOfTheCode() {
        // When
        Set<String> addresses = StreamSupport.stream(document.get("channels").spliterator(), false)
                .map(channel -> channel.get("address").asText())
                .collect(Collectors.toSet());

        // Then
        Set<String> topics = Stream.of(
                        Arrays.stream(Pillar.values()).map(Topics::observations),
                        Topics.REFERENCE.stream(),
                        Stream.of(Topics.HEARTBEATS, Topics.DEAD_LETTERS))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
        assertThat(addresses).isEqualTo(topics);
    }

    @Test
    void everyChannelIsSentTo() {
        // When
        Set<String> sent = StreamSupport.stream(document.get("operations").spliterator(), false)
                .filter(operation -> operation.get("action").asText().equals("send"))
                .map(operation -> operation.at("/channel/$ref").asText())
                .collect(Collectors.toSet());

        // Then
        Set<String> channels = new TreeSet<>();
        document.get("channels").fieldNames().forEachRemaining(name -> channels.add("#/channels/" + name));
        assertThat(sent).isEqualTo(channels);
    }

    @Test
    void eachChannelCarriesTheTypesOfItsTopic() {
        // When
        Map<String, Set<String>> carried = new TreeMap<>();
        document.get("channels").forEach(channel -> {
            Set<String> types = new TreeSet<>();
            channel.get("messages")
                    .forEach(message -> types.add(resolve(message).get("name").asText()));
            carried.put(channel.get("address").asText(), types);
        });

        // Then
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Pillar pillar : Pillar.values()) {
            expected.put(
                    Topics.observations(pillar), Set.of(Event.IndicatorObserved.TYPE, Event.IndicatorWithdrawn.TYPE));
        }
        expected.put(Topics.INDICATORS, Set.of(Event.IndicatorDefined.TYPE));
        expected.put(Topics.ORG_UNITS, Set.of(Event.OrgUnitChanged.TYPE));
        expected.put(Topics.SUCCESSIONS, Set.of(Event.OrgUnitSucceeded.TYPE));
        expected.put(Topics.TARGETS, Set.of(Event.TargetSet.TYPE));
        expected.put(Topics.HEARTBEATS, Set.of(Event.PillarHeard.TYPE));
        expected.put(Topics.DEAD_LETTERS, Set.of("dead-letter"));
        assertThat(carried).isEqualTo(expected);
    }

    @Test
    void messagesAreTheEventsOfTheCodeEachWithItsSchema() {
        // When
        Map<String, String> payloads = new LinkedHashMap<>();
        document.at("/components/messages")
                .forEach(message -> payloads.put(
                        message.get("name").asText(),
                        message.at("/payload/$ref").asText()));
        payloads.remove("dead-letter");

        // Then
        assertThat(payloads.keySet()).isEqualTo(typesOfTheCode());
        assertThat(payloads).allSatisfy((type, file) -> {
            assertThat(file).isEqualTo("schemas/" + type + ".json");
            assertThatCode(() -> schemas.of(type).initializeValidators()).doesNotThrowAnyException();
        });
    }

    @Test
    void keyOfEachMessageIsMadeOfTheFieldsItNames() throws IOException {
        for (Event event : SampleEvents.BY_FILE.values()) {
            // Given
            String fields =
                    message(event.type()).at("/bindings/kafka/key/description").asText();
            JsonNode value = Json.mapper().readTree(new EventEncoder().payload(event));

            // When
            String key = Arrays.stream(fields.split("\\|"))
                    .map(field -> value.required(field).asText())
                    .collect(Collectors.joining("|"));

            // Then
            assertThat(event.key()).isEqualTo(key);
        }
    }

    @Test
    void headersAreThoseTheEncoderWrites() {
        // Given
        Set<String> documented = new TreeSet<>();
        JsonNode headers = document.at("/components/messageTraits/cloudEvent/headers");
        headers.get("required").forEach(name -> documented.add(name.asText()));

        // When
        ProducerRecord<byte[], byte[]> message = new EventEncoder()
                .encode(Topics.ORG_UNITS, SampleEvents.BY_FILE.get("org-unit.changed.v1/least"), ENVELOPE);

        // Then
        Set<String> written = new TreeSet<>();
        for (Header header : message.headers()) {
            written.add(header.key());
        }
        assertThat(written).isEqualTo(documented);
        headers.get("properties").fieldNames().forEachRemaining(name -> assertThat(documented)
                .contains(name));
    }

    @Test
    void everyReferenceOfTheDocumentLeadsSomewhere() {
        document.findValuesAsText("$ref").stream()
                .filter(reference -> reference.startsWith("#"))
                .forEach(reference -> assertThat(
                                document.at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    private JsonNode message(String type) {
        return StreamSupport.stream(document.at("/components/messages").spliterator(), false)
                .filter(message -> message.get("name").asText().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode resolve(JsonNode reference) {
        return document.at(reference.get("$ref").asText().substring(1));
    }
}
