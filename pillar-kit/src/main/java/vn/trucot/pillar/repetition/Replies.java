package vn.trucot.pillar.repetition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;
import vn.trucot.problem.Told;
import vn.trucot.reason.Language;

/** Writes what a method returned as the text that the caller gets, and answers with them. */
@Singleton
class Replies {

    private static final String JSON = MediaType.APPLICATION_JSON + ";charset=UTF-8";

    private final ObjectMapper json;
    private final CurrentVertxRequest current;

    Replies(ObjectMapper json, CurrentVertxRequest current) {
        this.json = json;
        this.current = current;
    }

    /** The reply to a request whose method returned this. */
    Reply of(@Nullable Object returned) {
        Response response =
                switch (returned) {
                    case Response made -> made;
                    case RestResponse<?> made -> made.toResponse();
                    case null -> Response.noContent().build();
                    default -> Response.ok(returned).build();
                };
        Map<String, String> headers = new HashMap<>();
        for (String name : Reply.KEPT) {
            String value = response.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        Object entity = response.getEntity();
        if (entity == null) {
            return new Reply(response.getStatus(), headers, null);
        }
        headers.putIfAbsent(HttpHeaders.CONTENT_TYPE, JSON);
        if (entity instanceof Told) {
            headers.put(
                    HttpHeaders.CONTENT_LANGUAGE,
                    Language.of(current.getCurrent()).tag());
        }
        try {
            return new Reply(response.getStatus(), headers, json.writeValueAsString(entity));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a reply cannot be written as JSON", e);
        }
    }

    @ServerExceptionMapper
    Response replied(Replied answer) {
        return answer.reply().response(answer.again());
    }
}
