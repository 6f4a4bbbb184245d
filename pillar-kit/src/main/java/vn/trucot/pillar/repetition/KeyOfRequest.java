package vn.trucot.pillar.repetition;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Takes note of the key of a POST, and receives its body before anything is done. What is sent otherwise can be sent again
 * anyway, so that a key of it says nothing. Bytes are counted before they come here.
 */
@Provider
@Singleton
@Priority(Priorities.USER + 100)
public class KeyOfRequest implements ContainerRequestFilter, ReaderInterceptor {

    private final KeyedRequest request;

    KeyOfRequest(KeyedRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        if (context.getMethod().equals(HttpMethod.POST)) {
            IdempotencyKey key = IdempotencyKey.of(context.getHeaders().get(IdempotencyKey.HEADER));
            if (key != null) {
                request.begin(
                        key,
                        context.getUriInfo().getRequestUri().getRawPath() + "?"
                                + orNone(context.getUriInfo().getRequestUri().getRawQuery()) + "\n"
                                + orNone(context.getHeaderString(HttpHeaders.CONTENT_TYPE)));
            }
        }
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (request.key() != null) {
            context.setInputStream(request.receive(context.getInputStream()));
        }
        return context.proceed();
    }

    private static String orNone(@Nullable String text) {
        return text == null ? "" : text;
    }
}
