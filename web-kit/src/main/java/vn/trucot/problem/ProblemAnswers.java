package vn.trucot.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import vn.trucot.reason.Language;
import vn.trucot.reason.Reasons;

/** Answers a request with a problem, from a REST resource or from a bare route. */
@Singleton
public class ProblemAnswers {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final int UNAVAILABLE = 503;
    private static final String RETRY_AFTER = "Retry-After";
    private static final String SOON = "5";

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private final Reasons reasons;

    public ProblemAnswers(Reasons reasons) {
        this.reasons = reasons;
    }

    /** Ends the request with the problem; does nothing when an answer is already on its way. */
    public void send(RoutingContext request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.ended()) {
            return;
        }
        response.setStatusCode(problem.code().status()).putHeader("Content-Type", MEDIA_TYPE);
        headers(problem).forEach(response::putHeader);
        response.putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag());
        response.headers().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        sayOfAll(request, response.headers());
        response.end(Buffer.buffer(json(request, problem)));
    }

    /** What is said of all answers elsewhere, for requests that come no further than here. */
    private static void sayOfAll(RoutingContext request, MultiMap headers) {
        if (!headers.contains(RequestId.HEADER)) {
            headers.set(RequestId.HEADER, RequestId.of(request))
                    .set("X-Content-Type-Options", "nosniff")
                    .set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        }
    }

    /**
     * Ends the request with the problem, and with it the connection (of HTTP/2 only its stream), on which more may come that
     * nobody will read.
     *
     * @param patience how long what still comes is taken in and forgotten: who sends does not listen, and would lose the answer
     */
    public void sendLast(RoutingContext request, Problem problem, Duration patience) {
        LastWords.before(request, patience);
        boolean alone = request.request().version() != HttpVersion.HTTP_2;
        send(request, alone ? problem.withHeader("Connection", "close") : problem);
    }

    Response response(RoutingContext request, Problem problem) {
        Response.ResponseBuilder response =
                Response.status(problem.code().status()).type(MEDIA_TYPE).entity(json(request, problem));
        headers(problem).forEach(response::header);
        response.header(HttpHeaders.CONTENT_LANGUAGE, Language.of(request).tag());
        response.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        return response.build();
    }

    private byte[] json(RoutingContext request, Problem problem) {
        Language language = Language.of(request);
        ProblemDetails details = ProblemDetails.of(
                problem,
                language,
                english -> reasons.in(language, english),
                request.request().path(),
                TraceId.of(request),
                RequestId.of(request));
        try {
            return mapper.writeValueAsBytes(details);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Who is told to come later is told when. */
    private static Map<String, String> headers(Problem problem) {
        if (problem.code().status() != UNAVAILABLE || problem.headers().containsKey(RETRY_AFTER)) {
            return problem.headers();
        }
        Map<String, String> headers = new HashMap<>(problem.headers());
        headers.put(RETRY_AFTER, SOON);
        return headers;
    }
}
