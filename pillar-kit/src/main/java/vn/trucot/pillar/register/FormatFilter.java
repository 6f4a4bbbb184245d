package vn.trucot.pillar.register;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;

/** Takes the query parameter {@code format} for the header {@code Accept}, which a link in a page cannot set. */
@Provider
@PreMatching
public class FormatFilter implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        @Nullable String format = request.getUriInfo().getQueryParameters().getFirst("format");
        if (format != null) {
            request.getHeaders()
                    .putSingle(
                            HttpHeaders.ACCEPT,
                            ListForm.fromString(format).type().toString());
        }
    }
}
