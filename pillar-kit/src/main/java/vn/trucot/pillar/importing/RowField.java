package vn.trucot.pillar.importing;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field of a record type, named as in JSON.
 *
 * @param mayBeLeftOut whether it is {@code @Nullable} or {@code boolean}
 */
public record RowField(String name, RecordComponent component, boolean mayBeLeftOut) {

    static RowField of(RecordComponent component) {
        component.getAccessor().setAccessible(true);
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return new RowField(
                property == null ? component.getName() : property.value(),
                component,
                component.getType() == boolean.class
                        || component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }

    public Class<?> type() {
        return component.getType();
    }

    /** Whether a cell holds it. */
    public boolean isColumn() {
        return !Collection.class.isAssignableFrom(type()) && !Map.class.isAssignableFrom(type()) && !type().isArray();
    }

    /** What a list of records is a list of; null if the field is no such list. */
    public @Nullable RowShape listed() {
        return Collection.class.isAssignableFrom(type())
                        && component.getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && list.getAnnotatedActualTypeArguments()[0].getType() instanceof Class<?> element
                        && element.isRecord()
                ? RowShape.of(element.asSubclass(Record.class))
                : null;
    }

    @Nullable
    Object of(Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName() + " cannot be read", e);
        }
    }
}
