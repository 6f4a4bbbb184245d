package vn.trucot.problem;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.text.CleanText;

/** Reads the parameters of a request; one that is not of its form is a problem that names it. Texts come in their one form. */
@Provider
public class Parameters implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, ?>> READERS = readers();

    private static Map<Class<?>, Function<String, ?>> readers() {
        Map<Class<?>, Function<String, ?>> readers = new HashMap<>();
        readers.put(String.class, text -> text);
        readers.put(LocalDate.class, StrictJson::day);
        readers.put(Instant.class, Parameters::moment);
        readers.put(Period.class, Period::parse);
        readers.put(OrgUnitId.class, OrgUnitId::of);
        readers.put(IndicatorCode.class, IndicatorCode::of);
        readers.put(Breakdown.class, Breakdown::parse);
        readers.put(int.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
        readers.put(Integer.class, text -> (int) whole(text, Integer.MIN_VALUE, Integer.MAX_VALUE));
        readers.put(Short.class, text -> (short) whole(text, Short.MIN_VALUE, Short.MAX_VALUE));
        readers.put(long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE));
        readers.put(Long.class, text -> whole(text, Long.MIN_VALUE, Long.MAX_VALUE));
        readers.put(BigDecimal.class, Parameters::decimal);
        readers.put(boolean.class, Parameters::flag);
        readers.put(Boolean.class, Parameters::flag);
        return readers;
    }

    @Override
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        String name = name(annotations);
        Function<String, ?> reader = READERS.get(type);
        if (reader == null && type.isEnum() && !readsItself(type)) {
            reader = text -> constant(type, text);
        }
        return name == null || reader == null ? null : new Reading<>(name, reader);
    }

    private static @Nullable String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            }
            if (annotation instanceof PathParam path) {
                return path.value();
            }
        }
        return null;
    }

    private static boolean readsItself(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("fromString"));
    }

    private static Object constant(Class<?> type, String text) {
        List<?> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> ((Enum<?>) constant).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new InvalidTerm("value", text, "write one of " + constants));
    }

    private static long whole(String text, long least, long greatest) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= greatest) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new InvalidTerm("whole number", text, "write digits, from " + least + " to " + greatest);
    }

    private static BigDecimal decimal(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new InvalidTerm("number", text, "write digits and a point: 1234.5");
        }
    }

    private static Instant moment(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new InvalidTerm("moment", text, "write it as 2024-03-31T08:00:00Z");
        }
    }

    private static Boolean flag(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidTerm("yes or no", text, "write true or false");
        };
    }

    /** A parameter that is looked up by hand, in its one form; {@link Problem} that names it if it has none. */
    public static String text(String name, String text) {
        return new Reading<String>(name, clean -> clean).fromString(text);
    }

    private record Reading<T>(String name, Function<String, ?> reader) implements ParamConverter<T> {

        @Override
        @SuppressWarnings("unchecked") // a reader is kept under the type it reads
        public T fromString(String text) {
            try {
                return (T) reader.apply(CleanText.of(text));
            } catch (InvalidTerm e) {
                String reason = String.valueOf(e.getMessage());
                throw new Problem(
                        ProblemCode.VALUE_MALFORMED,
                        name + ": " + reason,
                        List.of(Fault.ofField(name, ProblemCode.VALUE_MALFORMED, reason)));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
