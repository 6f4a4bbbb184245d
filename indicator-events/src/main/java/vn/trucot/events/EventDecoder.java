package vn.trucot.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
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
        if (type == null) {
            throw new UndecodableEvent("header ce_type is missing");
        }
        if (value == null) {
            throw new UndecodableEvent("value is missing");
        }
        return decode(new String(type.value(), StandardCharsets.US_ASCII), value);
    }

    /** The event of a type with this JSON value. */
    public Event decode(String type, byte[] value) throws UndecodableEvent {
        try {
            return switch (type) {
                case Event.IndicatorObserved.TYPE -> observed(value);
                case Event.IndicatorWithdrawn.TYPE -> {
                    Fields fields = read(value);
                    yield new Event.IndicatorWithdrawn(key(fields), fields.revision, fields.epoch);
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
        return event.of(
                mapper.treeToValue(node, type), node.required("revision").longValue());
    }

    private Event observed(byte[] value) throws IOException {
        Fields fields = read(value);
        Source source = new Source(
                SourceKind.valueOf(present("source.kind", fields.sourceKind)),
                present("source.name", fields.sourceName));
        Observation observation = new Observation(
                key(fields),
                fields.numerator == null ? Figure.NOT_APPLICABLE : new Figure(fields.numerator, fields.denominator),
                fields.revision,
                sources.computeIfAbsent(source, Function.identity()),
                Status.valueOf(present("status", fields.status)),
                Instant.parse(present("recordedAt", fields.recordedAt)));
        return new Event.IndicatorObserved(observation, fields.epoch);
    }

    private ObservationKey key(Fields fields) {
        return new ObservationKey(
                indicators.computeIfAbsent(present("indicator", fields.indicator), IndicatorCode::of),
                orgUnits.computeIfAbsent(present("orgUnit", fields.orgUnit), OrgUnitId::of),
                periods.computeIfAbsent(present("period", fields.period), Period::parse),
                breakdowns.computeIfAbsent(present("breakdown", fields.breakdown), Breakdown::parse));
    }

    private static String present(String name, @Nullable String text) {
        if (text == null) {
            throw new IllegalArgumentException("field " + name + " is missing");
        }
        return text;
    }

    private static final class Fields {
        @Nullable
        String indicator;

        @Nullable
        String orgUnit;

        @Nullable
        String period;

        @Nullable
        String breakdown;

        @Nullable
        BigDecimal numerator;

        @Nullable
        BigDecimal denominator;

        long revision;
        long epoch;

        @Nullable
        String sourceKind;

        @Nullable
        String sourceName;

        @Nullable
        String status;

        @Nullable
        String recordedAt;
    }

    private Fields read(byte[] value) throws IOException {
        Fields fields = new Fields();
        try (JsonParser json = mapper.getFactory().createParser(value)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                throw new IllegalArgumentException("no JSON object");
            }
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                switch (name) {
                    case "indicator" -> fields.indicator = json.getText();
                    case "orgUnit" -> fields.orgUnit = json.getText();
                    case "period" -> fields.period = json.getText();
                    case "breakdown" -> fields.breakdown = json.getText();
                    case "numerator" -> fields.numerator = json.getDecimalValue();
                    case "denominator" -> fields.denominator = json.getDecimalValue();
                    case "revision" -> fields.revision = json.getLongValue();
                    case "epoch" -> fields.epoch = json.getLongValue();
                    case "status" -> fields.status = json.getText();
                    case "recordedAt" -> fields.recordedAt = json.getText();
                    case "source" -> readSource(json, fields);
                    default -> json.skipChildren();
                }
            }
        }
        return fields;
    }

    private static void readSource(JsonParser json, Fields fields) throws IOException {
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            switch (name) {
                case "kind" -> fields.sourceKind = json.getText();
                case "name" -> fields.sourceName = json.getText();
                default -> json.skipChildren();
            }
        }
    }
}
