package vn.trucot.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The fields of an observation's JSON, read in one pass: replaying a topic is as fast as this is. */
final class ObservationFields {

    private @Nullable IndicatorCode indicator;
    private @Nullable OrgUnitId orgUnit;
    private @Nullable Period period;
    private @Nullable Breakdown breakdown;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable Long revision;
    private @Nullable Long epoch;
    private @Nullable SourceKind sourceKind;
    private @Nullable String sourceName;
    private @Nullable Status status;
    private @Nullable Instant recordedAt;

    /** The terms met so far. */
    static final class Vocabulary {
        private final KnownTerms<IndicatorCode> indicators = new KnownTerms<>(IndicatorCode::of);
        private final KnownTerms<OrgUnitId> orgUnits = new KnownTerms<>(OrgUnitId::of);
        private final KnownTerms<Period> periods = new KnownTerms<>(Period::parse);
        private final KnownTerms<Breakdown> breakdowns = new KnownTerms<>(Breakdown::parse);
        private final KnownTerms<SourceKind> sourceKinds = new KnownTerms<>(SourceKind::valueOf);
        private final KnownTerms<String> sourceNames = new KnownTerms<>(name -> name);
        private final KnownTerms<Status> statuses = new KnownTerms<>(Status::valueOf);
    }

    private ObservationFields() {}

    static ObservationFields read(JsonMapper mapper, byte[] value, Vocabulary known) throws IOException {
        ObservationFields fields = new ObservationFields();
        try (JsonParser json = mapper.getFactory().createParser(value)) {
            expect(json.nextToken(), JsonToken.START_OBJECT, "value");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                switch (name) {
                    case "indicator" -> fields.indicator = term(json, token, name, known.indicators);
                    case "orgUnit" -> fields.orgUnit = term(json, token, name, known.orgUnits);
                    case "period" -> fields.period = term(json, token, name, known.periods);
                    case "breakdown" -> fields.breakdown = term(json, token, name, known.breakdowns);
                    case "numerator" -> fields.numerator = number(json, token, name);
                    case "denominator" -> fields.denominator = number(json, token, name);
                    case "revision" -> fields.revision = whole(json, token, name);
                    case "epoch" -> fields.epoch = whole(json, token, name);
                    case "status" -> fields.status = term(json, token, name, known.statuses);
                    case "recordedAt" -> fields.recordedAt = instant(json, token, name);
                    case "source" -> readSource(json, token, fields, known);
                    default -> json.skipChildren();
                }
            }
        }
        return fields;
    }

    private static void readSource(JsonParser json, JsonToken first, ObservationFields fields, Vocabulary known)
            throws IOException {
        expect(first, JsonToken.START_OBJECT, "source");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "kind" -> fields.sourceKind = term(json, token, "source.kind", known.sourceKinds);
                case "name" -> fields.sourceName = term(json, token, "source.name", known.sourceNames);
                default -> json.skipChildren();
            }
        }
    }

    private static <T> T term(JsonParser json, JsonToken token, String name, KnownTerms<T> known) throws IOException {
        expect(token, JsonToken.VALUE_STRING, name);
        return known.of(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    private static Instant instant(JsonParser json, JsonToken token, String name) throws IOException {
        expect(token, JsonToken.VALUE_STRING, name);
        return InstantText.parse(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
    }

    private static @Nullable BigDecimal number(JsonParser json, JsonToken token, String name) throws IOException {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                json.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? json.getDecimalValue()
                        : BigDecimal.valueOf(json.getLongValue());
            case VALUE_NUMBER_FLOAT -> json.getDecimalValue();
            default -> throw new IllegalArgumentException("field " + name + " is no number");
        };
    }

    private static long whole(JsonParser json, JsonToken token, String name) throws IOException {
        expect(token, JsonToken.VALUE_NUMBER_INT, name);
        return json.getLongValue();
    }

    private static void expect(@Nullable JsonToken found, JsonToken wanted, String name) {
        if (found != wanted) {
            throw new IllegalArgumentException("field " + name + " is no " + wanted);
        }
    }

    private static <T> T present(String name, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("field " + name + " is missing");
        }
        return value;
    }

    IndicatorCode indicator() {
        return present("indicator", indicator);
    }

    OrgUnitId orgUnit() {
        return present("orgUnit", orgUnit);
    }

    Period period() {
        return present("period", period);
    }

    Breakdown breakdown() {
        return present("breakdown", breakdown);
    }

    @Nullable
    BigDecimal numerator() {
        return numerator;
    }

    @Nullable
    BigDecimal denominator() {
        return denominator;
    }

    long revision() {
        return present("revision", revision);
    }

    long epoch() {
        return present("epoch", epoch);
    }

    SourceKind sourceKind() {
        return present("source.kind", sourceKind);
    }

    String sourceName() {
        return present("source.name", sourceName);
    }

    Status status() {
        return present("status", status);
    }

    Instant recordedAt() {
        return present("recordedAt", recordedAt);
    }
}
