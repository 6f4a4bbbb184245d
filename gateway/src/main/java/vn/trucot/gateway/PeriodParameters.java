package vn.trucot.gateway;

import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;

/** Lets a parameter of a request be a period. */
@Provider
public class PeriodParameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        return type == Period.class ? (ParamConverter<T>) new PeriodConverter() : null;
    }

    private static final class PeriodConverter implements ParamConverter<Period> {
        @Override
        public Period fromString(String text) {
            return Period.parse(text);
        }

        @Override
        public String toString(Period period) {
            return period.toString();
        }
    }
}
