package vn.trucot.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is on the wire today must be readable tomorrow: the golden files are never edited, only added to. */
class GoldenEventsContractTest {

    private static final JsonMapper MAPPER = Json.mapper();
    private final EventEncoder encoder = new EventEncoder();
    private final EventDecoder decoder = new EventDecoder();
    private final EventSchemas schemas = new EventSchemas();

    static Stream<String> files() {
        return SampleEvents.BY_FILE.keySet().stream().sorted();
    }

    /** Every field of every golden file, nested ones as {@code source.kind}. */
    static List<Arguments> fields() throws IOException {
        List<Arguments> fields = new ArrayList<>();
        for (String file : files().toList()) {
            ObjectNode value = (ObjectNode) MAPPER.readTree(golden(file));
            value.properties().forEach(field -> {
                fields.add(Arguments.of(file, field.getKey()));
                if (field.getValue() instanceof ObjectNode nested) {
                    nested.fieldNames()
                            .forEachRemaining(name -> fields.add(Arguments.of(file, field.getKey() + "." + name)));
                }
            });
        }
        return fields;
    }

    @Test
    void everyTypeOfEventHasAGoldenFile() {
        // When
        Set<String> types =
                SampleEvents.BY_FILE.values().stream().map(Event::type).collect(Collectors.toCollection(TreeSet::new));

        // Then
        assertThat(types).isEqualTo(AsyncApiContractTest.typesOfTheCode());
    }

    @ParameterizedTest
    @MethodSource("files")
    void goldenFileIsTheExpectedEvent(String file) throws UndecodableEvent {
        // When
        Event event = decoder.decode(type(file), golden(file));

        // Then
        assertThat(event).isEqualTo(SampleEvents.BY_FILE.get(file));
        assertThat(event.type()).isEqualTo(type(file));
    }

    @ParameterizedTest
    @MethodSource("files")
    void encoderWritesWhatTheGoldenFileSays(String file) throws IOException {
        // When
        byte[] written = encoder.payload(SampleEvents.BY_FILE.get(file));

        // Then
        assertThat(MAPPER.readTree(written)).isEqualTo(MAPPER.readTree(golden(file)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void goldenFileAndEncodedEventFollowTheSchema(String file) {
        // When
        byte[] written = encoder.payload(SampleEvents.BY_FILE.get(file));

        // Then
        assertThat(schemas.errors(type(file), written)).isEmpty();
        assertThat(schemas.errors(type(file), golden(file))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("files")
    void unknownFieldsAreIgnored(String file) throws IOException, UndecodableEvent {
        // Given
        ObjectNode value = (ObjectNode) MAPPER.readTree(golden(file));
        value.putObject("later").putArray("things").add(1).addObject().put("indicator", "no code");
        value.properties().forEach(field -> {
            if (field.getValue() instanceof ObjectNode nested) {
                nested.putObject("later").put("name", "other");
            }
        });

        // When
        Event event = decoder.decode(type(file), MAPPER.writeValueAsBytes(value));

        // Then
        assertThat(event).isEqualTo(SampleEvents.BY_FILE.get(file));
    }

    @ParameterizedTest
    @MethodSource("fields")
    void decoderAndSchemaNeedTheSameFields(String file, String field) throws IOException {
        // Given
        ObjectNode value = (ObjectNode) MAPPER.readTree(golden(file));
        remove(value, field);
        byte[] without = MAPPER.writeValueAsBytes(value);

        // When
        boolean allowed = schemas.errors(type(file), without).isEmpty();

        // Then
        if (allowed) {
            assertThat(decoderReads(file, without)).isTrue();
        } else {
            String name = field.substring(field.indexOf('.') + 1);
            assertThatThrownBy(() -> decoder.decode(type(file), without))
                    .isInstanceOf(UndecodableEvent.class)
                    .hasMessageContaining(type(file))
                    .hasMessageContaining(name);
        }
    }

    @ParameterizedTest
    @MethodSource("fields")
    void valueThatTheSchemaRefusesIsRefused(String file, String field) throws IOException {
        for (String wrong : List.of("{}", "\"\"", "\"x|y\"", "true", "-0.5")) {
            // Given
            ObjectNode value = (ObjectNode) MAPPER.readTree(golden(file));
            replace(value, field, MAPPER.readTree(wrong));
            byte[] changed = MAPPER.writeValueAsBytes(value);

            // When
            boolean read = decoderReads(file, changed);

            // Then
            assertThat(!read || schemas.errors(type(file), changed).isEmpty())
                    .as("%s = %s", field, wrong)
                    .isTrue();
        }
    }

    private boolean decoderReads(String file, byte[] value) {
        try {
            return decoder.decode(type(file), value) != null;
        } catch (UndecodableEvent e) {
            return false;
        }
    }

    private static void remove(ObjectNode value, String field) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            value.remove(field);
        } else {
            remove((ObjectNode) value.get(field.substring(0, dot)), field.substring(dot + 1));
        }
    }

    private static void replace(ObjectNode value, String field, JsonNode by) {
        int dot = field.indexOf('.');
        if (dot < 0) {
            value.set(field, by);
        } else {
            replace((ObjectNode) value.get(field.substring(0, dot)), field.substring(dot + 1), by);
        }
    }

    private static String type(String file) {
        return file.substring(0, file.indexOf('/'));
    }

    private static byte[] golden(String file) {
        return Resources.bytes("golden/" + file + ".json");
    }
}
