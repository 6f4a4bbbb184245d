package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;

/** Answers a request with a problem, from a REST resource or from a bare route. */
@Singleton
public class ProblemAnswers {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Ends the request with the problem; does nothing when an answer is already on its way. */
    public void send(RoutingContext request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        response.setStatusCode(problem.code().status()).putHeader("Content-Type", MEDIA_TYPE);
        problem.headers().forEach(response::putHeader);
        response.end(Buffer.buffer(json(request, problem)));
    }

    Response response(RoutingContext request, Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.code().status()).type(MEDIA_TYPE).entity(json(request, problem));
        problem.headers().forEach(response::header);
        return response.build();
    }

    private byte[] json(RoutingContext request, Problem problem) {
        ProblemDetails details =
                ProblemDetails.of(problem, language(request), request.request().path(), TraceId.of(request));
        try {
            return mapper.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String language(RoutingContext request) {
        return request.acceptableLanguages().stream()
                .map(LanguageHeader::tag)
                .filter(tag -> tag.equals("vi") || tag.equals("en"))
                .findFirst()
                .orElse("en");
    }
}
