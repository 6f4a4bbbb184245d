package vn.trucot.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Reads events from the headers and value of a message. Terms that come again and again (codes, units, periods, sources)
 * are read once and kept, so one decoder belongs to one thread.
 */
public final class EventDecoder {

    private final JsonMapper mapper = Json.mapper();
    private final Map<String, IndicatorCode> indicators = new HashMap<>();
    private final Map<String, OrgUnitId> orgUnits = new HashMap<>();
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Breakdown> breakdowns = new HashMap<>();
    private final Map<Source, Source> sources = new HashMap<>();

    /** The event of a message; {@link UndecodableEvent} says why there is none. */
    public Event decode(Headers headers, byte @Nullable [] value) throws UndecodableEvent {
        Header type = headers.lastHeader("ce_type");
        if (type == null || type.value() == null) {
            throw new UndecodableEvent("header ce_type is missing");
        }
        if (value == null) {
            throw new UndecodableEvent("value is missing");
        }
        return decode(new String(type.value(), StandardCharsets.UTF_8), value);
    }

    /** The event of a type with this JSON value. */
    public Event decode(String type, byte[] value) throws UndecodableEvent {
        try {
            return switch (type) {
                case Event.IndicatorObserved.TYPE -> observed(value);
                case Event.IndicatorWithdrawn.TYPE -> {
                    ObservationFields fields = ObservationFields.read(mapper, value);
                    yield new Event.IndicatorWithdrawn(key(fields), fields.revision(), fields.epoch());
                }
                case Event.IndicatorDefined.TYPE ->
                    state(value, IndicatorDefinition.class, Event.IndicatorDefined::new);
                case Event.OrgUnitChanged.TYPE -> state(value, OrgUnit.class, Event.OrgUnitChanged::new);
                case Event.OrgUnitSucceeded.TYPE -> state(value, Succession.class, Event.OrgUnitSucceeded::new);
                case Event.TargetSet.TYPE -> state(value, Target.class, Event.TargetSet::new);
                default -> throw new UndecodableEvent("type " + type + " is unknown");
            };
        } catch (IOException | RuntimeException e) {
            throw new UndecodableEvent("value of " + type + " is unreadable: " + e.getMessage(), e);
        }
    }

    private interface StateEvent<S> {
        Event of(S state, long revision);
    }

    private <S> Event state(byte[] value, Class<S> type, StateEvent<S> event) throws IOException {
        JsonNode node = mapper.readTree(value);
        JsonNode revision = node.path("revision");
        if (!revision.canConvertToLong() || !revision.isIntegralNumber()) {
            throw new IllegalArgumentException("field revision is missing or no whole number");
        }
        return event.of(mapper.treeToValue(node, type), revision.longValue());
    }

    private Event observed(byte[] value) throws IOException {
        ObservationFields fields = ObservationFields.read(mapper, value);
        Source source = new Source(SourceKind.valueOf(fields.sourceKind()), fields.sourceName());
        Observation observation = new Observation(
                key(fields),
                new Figure(fields.numerator(), fields.denominator()),
                fields.revision(),
                sources.computeIfAbsent(source, Function.identity()),
                Status.valueOf(fields.status()),
                Instant.parse(fields.recordedAt()));
        return new Event.IndicatorObserved(observation, fields.epoch());
    }

    private ObservationKey key(ObservationFields fields) {
        return new ObservationKey(
                indicators.computeIfAbsent(fields.indicator(), IndicatorCode::of),
                orgUnits.computeIfAbsent(fields.orgUnit(), OrgUnitId::of),
                periods.computeIfAbsent(fields.period(), Period::parse),
                breakdowns.computeIfAbsent(fields.breakdown(), Breakdown::parse));
    }
}
