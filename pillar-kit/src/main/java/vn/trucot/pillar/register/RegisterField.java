package vn.trucot.pillar.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.pillar.importing.RowField;
import vn.trucot.pillar.importing.RowShape;

/**
 * A field of the records of a register, as their Java type and its constraints say it.
 *
 * @param required whether a record cannot be stored without it
 * @param choices what it can be; empty unless it is a choice
 * @param least smallest number
 * @param most largest number
 * @param longest characters of a text, entries of a list
 * @param fields of each entry of a list; empty unless it is one
 */
public record RegisterField(
        String name,
        Names names,
        FieldType type,
        boolean required,
        List<RegisterChoice> choices,
        @Nullable Long least,
        @Nullable Long most,
        @Nullable Integer longest,
        List<RegisterField> fields) {

    static List<RegisterField> of(RowShape shape, RegisterWords words) {
        return of(shape, "", words);
    }

    /** @param path what the keys of their words begin with */
    private static List<RegisterField> of(RowShape shape, String path, RegisterWords words) {
        return shape.fields().stream()
                .filter(field -> field.isColumn() || field.listed() != null)
                .map(field -> of(field, path + field.name(), words))
                .toList();
    }

    private static RegisterField of(RowField field, String key, RegisterWords words) {
        @Nullable RowShape listed = field.listed();
        return new RegisterField(
                field.name(),
                words.of(key, field.name()),
                listed == null ? FieldType.of(field.type()) : FieldType.LIST,
                listed == null && !field.mayBeLeftOut(),
                RegisterChoice.of(field.type(), key, words),
                constraint(field, Min.class, Min::value),
                constraint(field, Max.class, Max::value),
                constraint(field, Size.class, Size::max),
                listed == null ? List.of() : of(listed, key + ".", words));
    }

    private static <A extends Annotation, T> @Nullable T constraint(
            RowField field, Class<A> type, Function<A, T> value) {
        Method accessor = field.component().getAccessor();
        @Nullable A found = accessor.getAnnotation(type);
        return found == null ? null : value.apply(found);
    }
}
