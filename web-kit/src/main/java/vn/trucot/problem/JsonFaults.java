package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.InvalidTerm;
import vn.trucot.events.VisibleText;

/** Says what is wrong with a JSON body, where, and in words that name no class. */
public final class JsonFaults {

    private static final String DUPLICATE = "Duplicate field";
    private static final String TOO_EARLY = "Unexpected end-of-input";
    private static final Set<Class<?>> WHOLE =
            Set.of(int.class, Integer.class, long.class, Long.class, short.class, Short.class);

    private JsonFaults() {}

    /** The problem of a body that cannot be read. */
    public static Problem problem(JsonProcessingException failure) {
        Fault fault = fault(failure);
        return new Problem(fault.code(), place(fault) + ": " + fault.reason(), List.of(fault));
    }

    /** The mistake alone. */
    public static Fault fault(JsonProcessingException failure) {
        return failure.getCause() instanceof StreamReadException unreadable
                        && !(unreadable instanceof InputCoercionException)
                ? at(unreadable)
                : at(failure);
    }

    private static Fault at(JsonProcessingException failure) {
        boolean readable = failure instanceof JsonMappingException && !isTrailing(failure);
        JsonLocation location = failure.getLocation();
        return new Fault(
                null,
                null,
                readable ? pointer((JsonMappingException) failure) : null,
                location == null || location.getLineNr() < 1 ? null : location.getLineNr(),
                location == null || location.getColumnNr() < 1 ? null : location.getColumnNr(),
                readable ? ProblemCode.VALUE_MALFORMED : ProblemCode.BODY_MALFORMED,
                reason(failure));
    }

    private static String place(Fault fault) {
        String where = fault.pointer() == null || fault.pointer().isEmpty() ? "body" : fault.pointer();
        return fault.line() == null ? where : where + " at line " + fault.line() + ", column " + fault.column();
    }

    private static String pointer(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName() == null ? Integer.toString(step.getIndex()) : step.getFieldName();
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }

    private static String reason(JsonProcessingException failure) {
        if (failure.getCause() instanceof InvalidTerm term) {
            return String.valueOf(term.getMessage());
        }
        return switch (failure) {
            case InvalidFormatException format ->
                "'" + VisibleText.of(String.valueOf(format.getValue())) + "' is no " + wanted(format.getTargetType());
            case UnrecognizedPropertyException unknown ->
                "there is no field '" + unknown.getPropertyName() + "', only " + sorted(unknown.getKnownPropertyIds());
            case MismatchedInputException trailing
            when isTrailing(trailing) -> "behind the value comes more; send one JSON value";
            case MismatchedInputException mismatch -> "this is no " + wanted(mismatch.getTargetType());
            case JsonMappingException number
            when number.getCause() instanceof InputCoercionException -> "the number is too large for the field";
            case JsonMappingException ignored -> "the value does not fit";
            case StreamReadException twice
            when twice.getOriginalMessage().startsWith(DUPLICATE) ->
                "field" + twice.getOriginalMessage().substring(DUPLICATE.length()) + " is there twice";
            case JsonEOFException ignored -> "the JSON ends too early";
            case StreamReadException cut
            when cut.getOriginalMessage().startsWith(TOO_EARLY) -> "the JSON ends too early";
            case StreamConstraintsException bound -> bound(bound.getOriginalMessage());
            default -> "this is no JSON";
        };
    }

    /** Which of the bounds of the reader a body is beyond. */
    private static String bound(String message) {
        if (message.contains("nesting depth")) {
            return "objects and arrays are nested too deep";
        }
        return message.startsWith("Number") ? "a number has too many digits" : "a text or a name is too long";
    }

    private static boolean isTrailing(JsonProcessingException failure) {
        return failure instanceof MismatchedInputException
                && failure.getOriginalMessage().startsWith("Trailing token");
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "value of the right form";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.toString(type.getEnumConstants());
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (WHOLE.contains(type)) {
            return "whole number of the right size, written without thousands separator";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "number of the right size";
        }
        if (Temporal.class.isAssignableFrom(type)) {
            return "date or time as 2024-03-31 or 2024-03-31T08:00:00Z";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "array";
        }
        return type == String.class ? "text" : "object with the fields that are asked for";
    }

    private static String sorted(@Nullable Collection<Object> names) {
        return names == null
                ? "[]"
                : names.stream().map(String::valueOf).sorted().toList().toString();
    }
}
