package vn.trucot.pillar.register;

import java.util.Arrays;
import java.util.List;
import vn.trucot.events.Names;

/** A code that a field of a register can have, and what it is called. */
public record RegisterChoice(String code, Names names) {

    /** Those of an enum; none of another type. */
    static List<RegisterChoice> of(Class<?> type, String field, RegisterWords words) {
        Object[] constants = type.getEnumConstants();
        return constants == null
                ? List.of()
                : Arrays.stream(constants)
                        .map(constant -> ((Enum<?>) constant).name())
                        .map(code -> new RegisterChoice(code, words.of(field + "." + code, code)))
                        .toList();
    }
}
