package vn.trucot.pillar.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which fields a record type has, and which of them a row must fill. */
record RowShape(List<RecordComponent> components) {

    static RowShape of(Class<? extends Record> type) {
        return new RowShape(List.of(type.getRecordComponents()));
    }

    List<String> required() {
        return names(component -> isColumn(component) && !mayBeLeftOut(component));
    }

    List<String> optional() {
        return names(component -> isColumn(component) && mayBeLeftOut(component));
    }

    /** The fields that must not be empty, but are. */
    List<String> missing(Record value) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : components) {
            if (!mayBeLeftOut(component) && read(component, value) == null) {
                missing.add(name(component));
            }
        }
        return missing;
    }

    private List<String> names(Predicate<RecordComponent> wanted) {
        return components.stream().filter(wanted).map(RowShape::name).toList();
    }

    private static String name(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property == null ? component.getName() : property.value();
    }

    private static boolean mayBeLeftOut(RecordComponent component) {
        return component.getType() == boolean.class
                || component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isColumn(RecordComponent component) {
        Class<?> type = component.getType();
        return !Collection.class.isAssignableFrom(type) && !Map.class.isAssignableFrom(type) && !type.isArray();
    }

    private static @Nullable Object read(RecordComponent component, Record value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName() + " cannot be read", e);
        }
    }
}
