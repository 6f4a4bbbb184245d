package vn.trucot.pillar.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which fields a record type has, and which of them a row must fill. */
record RowShape(List<RecordComponent> mustBeFilled, List<RecordComponent> mayBeLeftOut) {

    /** Looks once for all rows: what is declared of a field takes longer to find than to read the field. */
    static RowShape of(Class<? extends Record> type) {
        List<RecordComponent> mustBeFilled = new ArrayList<>();
        List<RecordComponent> mayBeLeftOut = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            (mayBeLeftOut(component) ? mayBeLeftOut : mustBeFilled).add(component);
        }
        return new RowShape(mustBeFilled, mayBeLeftOut);
    }

    List<String> required() {
        return columns(mustBeFilled);
    }

    List<String> optional() {
        return columns(mayBeLeftOut);
    }

    /** The fields that must not be empty, but are. */
    List<String> missing(Record value) {
        List<String> missing = new ArrayList<>();
        for (RecordComponent component : mustBeFilled) {
            if (read(component, value) == null) {
                missing.add(name(component));
            }
        }
        return missing;
    }

    private static List<String> columns(List<RecordComponent> components) {
        return components.stream()
                .filter(RowShape::isColumn)
                .map(RowShape::name)
                .toList();
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
