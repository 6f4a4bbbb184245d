package vn.trucot.pillar.register;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.Names;
import vn.trucot.pillar.record.Paging;

/**
 * A condition that the list of a register takes: a query parameter of its resource.
 *
 * @param choices what it can be; empty unless it is a choice
 */
public record RegisterFilter(String name, Names names, FieldType type, List<RegisterChoice> choices) {

    /** The parameters of the list besides the page, in the order in which the resource has them. */
    static List<RegisterFilter> of(Class<?> resource, RegisterWords words) {
        return Arrays.stream(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) && !method.isAnnotationPresent(Path.class))
                .filter(method -> !method.isBridge())
                .flatMap(RegisterFilter::beans)
                .flatMap(bean -> Stream.ofNullable(bean.getRecordComponents()).flatMap(Arrays::stream))
                .flatMap(component -> Stream.ofNullable(component.getAccessor().getAnnotation(QueryParam.class))
                        .map(parameter -> of(parameter.value(), component, words)))
                .toList();
    }

    private static Stream<Class<?>> beans(Method list) {
        return Arrays.stream(list.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(BeanParam.class))
                .<Class<?>>map(Parameter::getType)
                .filter(type -> type != Paging.class);
    }

    private static RegisterFilter of(String name, RecordComponent component, RegisterWords words) {
        Class<?> type = component.getType();
        String key = "filter." + name;
        return new RegisterFilter(
                name,
                words.of(words.has(key) ? key : name, name),
                FieldType.of(type),
                RegisterChoice.of(type, name, words));
    }
}
