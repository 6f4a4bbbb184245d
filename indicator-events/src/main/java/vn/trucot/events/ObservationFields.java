package vn.trucot.events;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The fields of an observation's JSON, read in one pass: replaying a topic is as fast as this is. */
final class ObservationFields {

    private @Nullable String indicator;
    private @Nullable String orgUnit;
    private @Nullable String period;
    private @Nullable String breakdown;
    private @Nullable BigDecimal numerator;
    private @Nullable BigDecimal denominator;
    private @Nullable Long revision;
    private @Nullable Long epoch;
    private @Nullable String sourceKind;
    private @Nullable String sourceName;
    private @Nullable String status;
    private @Nullable String recordedAt;

    private ObservationFields() {}

    static ObservationFields read(JsonMapper mapper, byte[] value) throws IOException {
        ObservationFields fields = new ObservationFields();
        try (JsonParser json = mapper.getFactory().createParser(value)) {
            expect(json.nextToken(), JsonToken.START_OBJECT, "value");
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                JsonToken token = json.nextToken();
                switch (name) {
                    case "indicator" -> fields.indicator = text(json, token, name);
                    case "orgUnit" -> fields.orgUnit = text(json, token, name);
                    case "period" -> fields.period = text(json, token, name);
                    case "breakdown" -> fields.breakdown = text(json, token, name);
                    case "numerator" -> fields.numerator = number(json, token, name);
                    case "denominator" -> fields.denominator = number(json, token, name);
                    case "revision" -> fields.revision = whole(json, token, name);
                    case "epoch" -> fields.epoch = whole(json, token, name);
                    case "status" -> fields.status = text(json, token, name);
                    case "recordedAt" -> fields.recordedAt = text(json, token, name);
                    case "source" -> readSource(json, token, fields);
                    default -> json.skipChildren();
                }
            }
        }
        return fields;
    }

    private static void readSource(JsonParser json, JsonToken first, ObservationFields fields) throws IOException {
        expect(first, JsonToken.START_OBJECT, "source");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            JsonToken token = json.nextToken();
            switch (name) {
                case "kind" -> fields.sourceKind = text(json, token, "source.kind");
                case "name" -> fields.sourceName = text(json, token, "source.name");
                default -> json.skipChildren();
            }
        }
    }

    private static String text(JsonParser json, JsonToken token, String name) throws IOException {
        expect(token, JsonToken.VALUE_STRING, name);
        return json.getText();
    }

    private static @Nullable BigDecimal number(JsonParser json, JsonToken token, String name) throws IOException {
        return switch (token) {
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getDecimalValue();
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

    String indicator() {
        return present("indicator", indicator);
    }

    String orgUnit() {
        return present("orgUnit", orgUnit);
    }

    String period() {
        return present("period", period);
    }

    String breakdown() {
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

    String sourceKind() {
        return present("source.kind", sourceKind);
    }

    String sourceName() {
        return present("source.name", sourceName);
    }

    String status() {
        return present("status", status);
    }

    String recordedAt() {
        return present("recordedAt", recordedAt);
    }
}
