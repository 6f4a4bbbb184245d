package vn.trucot.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads events from the headers and value of a message. Terms that come again and again (codes, units, periods, sources)
 * are read once and kept, so one decoder belongs to one thread.
 */
public final class EventDecoder {

    private static final byte[] OBSERVED = Event.IndicatorObserved.TYPE.getBytes(StandardCharsets.UTF_8);

    private final JsonMapper mapper = Json.mapper();
    private final ObservationFields.Vocabulary vocabulary = new ObservationFields.Vocabulary();
    private final Map<SourceKind, Map<String, Source>> sources = new EnumMap<>(SourceKind.class);

    /** The event of a message; {@link UndecodableEvent} says why there is none. */
    public Event decode(Headers headers, byte @Nullable [] value) throws UndecodableEvent {
        Header type = headers.lastHeader("ce_type");
        if (type == null || type.value() == null) {
            throw new UndecodableEvent("header ce_type is missing");
        }
        if (value == null) {
            throw new UndecodableEvent("value is missing");
        }
        return Arrays.equals(type.value(), OBSERVED)
                ? decode(Event.IndicatorObserved.TYPE, value)
                : decode(new String(type.value(), StandardCharsets.UTF_8), value);
    }

    /** The event of a type with this JSON value. */
    public Event decode(String type, byte[] value) throws UndecodableEvent {
        try {
            return switch (type) {
                case Event.IndicatorObserved.TYPE -> observed(value);
                case Event.IndicatorWithdrawn.TYPE -> {
                    ObservationFields fields = ObservationFields.read(mapper, value, vocabulary);
                    yield new Event.IndicatorWithdrawn(key(fields), fields.revision(), fields.epoch());
                }
                case Event.IndicatorDefined.TYPE ->
                    state(value, IndicatorDefinition.class, Event.IndicatorDefined::new);
                case Event.OrgUnitChanged.TYPE -> state(value, OrgUnit.class, Event.OrgUnitChanged::new);
                case Event.OrgUnitSucceeded.TYPE -> state(value, Succession.class, Event.OrgUnitSucceeded::new);
                case Event.TargetSet.TYPE -> state(value, Target.class, Event.TargetSet::new);
                case Event.PillarHeard.TYPE -> state(value, Heartbeat.class, Event.PillarHeard::new);
                default -> throw new UndecodableEvent("type " + type + " is unknown");
            };
        } catch (IOException | RuntimeException e) {
            throw new UndecodableEvent("value of " + type + " is unreadable: " + e.getMessage(), e);
        }
    }

    private interface StateEvent<S> {
        Event of(S state, long revision, long epoch);
    }

    private <S> Event state(byte[] value, Class<S> type, StateEvent<S> event) throws IOException {
        JsonNode node = mapper.readTree(value);
        long epoch = node.has("epoch") ? whole(node, "epoch") : 0;
        return event.of(mapper.treeToValue(node, type), whole(node, "revision"), epoch);
    }

    private static long whole(JsonNode node, String field) {
        JsonNode number = node.path(field);
        if (!number.canConvertToLong() || !number.isIntegralNumber()) {
            throw new IllegalArgumentException("field " + field + " is missing or no whole number");
        }
        return number.longValue();
    }

    private Event observed(byte[] value) throws IOException {
        ObservationFields fields = ObservationFields.read(mapper, value, vocabulary);
        Observation observation = new Observation(
                key(fields),
                new Figure(fields.numerator(), fields.denominator()),
                fields.revision(),
                source(fields.sourceKind(), fields.sourceName()),
                fields.status(),
                fields.recordedAt());
        return new Event.IndicatorObserved(observation, fields.epoch());
    }

    private Source source(SourceKind kind, String name) {
        return sources.computeIfAbsent(kind, _ -> new HashMap<>())
                .computeIfAbsent(name, unheard -> new Source(kind, unheard));
    }

    private static ObservationKey key(ObservationFields fields) {
        return new ObservationKey(fields.indicator(), fields.orgUnit(), fields.period(), fields.breakdown());
    }
}
