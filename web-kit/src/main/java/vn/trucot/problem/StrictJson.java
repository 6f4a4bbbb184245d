package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.text.CleanText;

/**
 * Takes JSON at its word: 5.9 is no whole number, a day is a day and no moment, a field is there once, and behind the value
 * comes nothing. Texts come in their one form.
 */
@Singleton
public class StrictJson implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .registerModule(new SimpleModule("strict")
                        .addDeserializer(String.class, new CleanStrings())
                        .addDeserializer(LocalDate.class, new Days())
                        .addDeserializer(BigDecimal.class, new Numbers()));
        mapper.getFactory().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature());
    }

    /** Behind all others: whoever adds modules may not loosen these. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    /** A day as it is written on a calendar: yyyy-mm-dd. */
    public static LocalDate day(String text) {
        if (Days.FORM.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException e) {
                // told below
            }
        }
        throw new InvalidTerm("day", text, "write it as 2024-03-31");
    }

    /** With the place where the text stands, should it be none of what is wanted. */
    private static <T> T read(Class<T> type, Function<String, T> reader, String text, DeserializationContext context)
            throws JsonMappingException {
        try {
            return reader.apply(text);
        } catch (InvalidTerm e) {
            throw context.instantiationException(type, e);
        }
    }

    private static final class CleanStrings extends StdScalarDeserializer<String> {

        private static final long serialVersionUID = 1L;

        CleanStrings() {
            super(String.class);
        }

        @Override
        public @Nullable String deserialize(JsonParser json, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(json, context);
            return text == null ? null : read(String.class, CleanText::of, text, context);
        }
    }

    private static final class Days extends StdScalarDeserializer<LocalDate> {

        private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return switch (json.currentToken()) {
                case VALUE_STRING -> read(LocalDate.class, StrictJson::day, CleanText.trimmed(json.getText()), context);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    read(LocalDate.class, StrictJson::day, json.getText(), context);
                default -> (LocalDate) context.handleUnexpectedToken(LocalDate.class, json);
            };
        }
    }

    private static final class Numbers extends StdScalarDeserializer<BigDecimal> {

        /** Digits before and behind the point; an exponent of three letters may stand for a text that fills the memory. */
        private static final int MOST_DIGITS = 60;

        private static final long serialVersionUID = 1L;

        Numbers() {
            super(BigDecimal.class);
        }

        @Override
        public @Nullable BigDecimal deserialize(JsonParser json, DeserializationContext context) throws IOException {
            BigDecimal number = NumberDeserializers.BigDecimalDeserializer.instance.deserialize(json, context);
            if (number != null && (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS)) {
                throw context.instantiationException(
                        BigDecimal.class,
                        new InvalidTerm(
                                "number",
                                number.round(new MathContext(6)).toString(),
                                "write at most " + MOST_DIGITS + " digits"));
            }
            return number;
        }
    }
}
