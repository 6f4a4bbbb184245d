package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;

/**
 * Takes the null marks of the records as the rule for their JSON: a component that is not {@code @Nullable} must be there,
 * unless it is empty when it is left out.
 */
final class NullMarkedFields extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter parameter
                ? Boolean.valueOf(isNeeded(parameter))
                : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated member) {
        return member instanceof AnnotatedParameter parameter && isNeeded(parameter)
                ? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(member);
    }

    private static boolean isNeeded(AnnotatedParameter parameter) {
        return !isNullable(parameter) && !parameter.hasAnnotation(JsonSetter.class);
    }

    private static boolean isNullable(AnnotatedParameter parameter) {
        return parameter.getOwner().getMember() instanceof Executable executable
                && executable.getAnnotatedParameterTypes()[parameter.getIndex()].isAnnotationPresent(Nullable.class);
    }
}
