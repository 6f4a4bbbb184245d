package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.quarkus.arc.Arc;
import io.quarkus.jackson.ObjectMapperCustomizer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import vn.trucot.reason.Language;
import vn.trucot.reason.Reasons;

/** Tells the mistakes that an answer lists, though it is no problem, in the language of its request. */
@Singleton
public class ToldFaults implements ObjectMapperCustomizer {

    private final Reasons reasons;
    private final CurrentVertxRequest requests;

    ToldFaults(Reasons reasons, CurrentVertxRequest requests) {
        this.reasons = reasons;
        this.requests = requests;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.registerModule(new SimpleModule("told").setSerializerModifier(new OfFaults()));
    }

    @ServerResponseFilter
    void tell(ContainerResponseContext response) {
        if (response.getEntity() instanceof Told) {
            response.getHeaders()
                    .putSingle(HttpHeaders.CONTENT_LANGUAGE, language().tag());
            response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
    }

    private Language language() {
        RoutingContext request = Arc.container().requestContext().isActive() ? requests.getCurrent() : null;
        return request == null ? Language.EN : Language.of(request);
    }

    private final class OfFaults extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription bean, List<BeanPropertyWriter> properties) {
            if (bean.getBeanClass() == Fault.class) {
                properties.stream()
                        .filter(property -> property.getName().equals("reason"))
                        .forEach(property -> property.assignSerializer(new Reason()));
            }
            return properties;
        }
    }

    private final class Reason extends StdSerializer<Object> {

        private static final long serialVersionUID = 1L;

        Reason() {
            super(Object.class);
        }

        @Override
        public void serialize(Object reason, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(reasons.in(language(), reason.toString()));
        }
    }
}
