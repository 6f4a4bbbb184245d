package vn.trucot.pillar.repetition;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a request is answered, each time that it is sent.
 *
 * @param headers those of {@link #KEPT} that it has
 * @param body its JSON; null of one without a body
 */
record Reply(
        int status, Map<String, String> headers, @Nullable String body) {

    /** What is said of the answer itself; the rest is said of each sending anew. */
    static final String[] KEPT = {
        HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION, HttpHeaders.CONTENT_LANGUAGE
    };

    Response response(boolean again) {
        Response.ResponseBuilder response = Response.status(status).entity(body);
        headers.forEach(response::header);
        if (headers.containsKey(HttpHeaders.CONTENT_LANGUAGE)) {
            response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        }
        return again ? response.header(IdempotencyKey.REPLAYED, "true").build() : response.build();
    }
}
