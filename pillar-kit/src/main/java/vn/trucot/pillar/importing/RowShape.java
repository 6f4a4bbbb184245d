package vn.trucot.pillar.importing;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which fields a record type has, and which of them a row must fill. */
public record RowShape(Class<? extends Record> type, List<RowField> fields) {

    public static RowShape of(Class<? extends Record> type) {
        return new RowShape(
                type,
                Arrays.stream(type.getRecordComponents()).map(RowField::of).toList());
    }

    /** The fields that cells hold, in their order. */
    public List<RowField> columns() {
        return fields.stream().filter(RowField::isColumn).toList();
    }

    /** What the columns hold, by their names. */
    public Map<String, Class<?>> types() {
        return columns().stream().collect(Collectors.toMap(RowField::name, RowField::type));
    }

    /** The fields that are lists of records. */
    public List<RowField> lists() {
        return fields.stream().filter(field -> field.listed() != null).toList();
    }

    List<String> required() {
        return names(field -> field.isColumn() && !field.mayBeLeftOut());
    }

    List<String> optional() {
        return names(field -> field.isColumn() && field.mayBeLeftOut());
    }

    /** All fields but these. */
    Set<String> namesBut(Collection<String> told) {
        return Set.copyOf(names(field -> !told.contains(field.name())));
    }

    /** The fields that must not be empty, but are. */
    List<String> missing(Record value) {
        return names(field -> !field.mayBeLeftOut() && field.of(value) == null);
    }

    /**
     * A record with some fields of another one.
     *
     * @param kept names of the fields whose values are the other one's
     */
    public <T extends Record> T keeping(Set<String> kept, T asked, T other) {
        if (kept.isEmpty()) {
            return asked;
        }
        return made(asked, field -> field.of(kept.contains(field.name()) ? other : asked), "keep " + kept);
    }

    /** A record with another value in one of its fields. */
    public <T extends Record> T with(String changed, Object value, T asked) {
        return made(asked, field -> field.name().equals(changed) ? value : field.of(asked), "have another " + changed);
    }

    /** One of the same type with these values. */
    private <T extends Record> T made(T alike, Function<RowField, @Nullable Object> valueOf, String purpose) {
        @Nullable Object[] values = fields.stream().map(valueOf).toArray();
        Class<?>[] types = fields.stream()
                .map(RowField::component)
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<? extends Record> canonical = type.getDeclaredConstructor(types);
            canonical.setAccessible(true);
            @SuppressWarnings("unchecked")
            T made = (T) alike.getClass().cast(canonical.newInstance(values));
            return made;
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException("a " + type.getSimpleName() + " cannot " + purpose, e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private List<String> names(Predicate<RowField> wanted) {
        return fields.stream().filter(wanted).map(RowField::name).toList();
    }
}
