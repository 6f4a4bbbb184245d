package vn.trucot.acceptance;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A client of the suite's REST API, as another system would be one. */
public final class Api {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final @Nullable String token;

    public Api(URI address, @Nullable String token) {
        this.address = address;
        this.token = token;
    }

    /** An answer: status, media type and body as JSON (missing when it is none). */
    public record Answer(int status, String mediaType, JsonNode body, String text) {

        /** The code that the problem's type ends in. */
        public String problem() {
            return body.path("code").asText();
        }

        public Answer expect(int expected) {
            if (status != expected) {
                throw new AssertionError("status " + status + " instead of " + expected + ": " + text);
            }
            return this;
        }
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public Answer put(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json(body))));
    }

    public Answer post(String path, Object body) {
        return post(path, "application/json", json(body));
    }

    public Answer post(String path, String mediaType, String body) {
        return send(request(path).header("Content-Type", mediaType).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends it with an {@code Idempotency-Key}, so that it can be sent again. */
    public Answer postOnce(String key, String path, String mediaType, String body) {
        return send(request(path)
                .header("Content-Type", mediaType)
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The values of one indicator, unit and period list; null where there is none. */
    public JsonNode series(String indicator, String orgUnit, String period) {
        return get("/api/v1/series?indicator=" + indicator + "&orgUnit=" + orgUnit + "&period=" + period)
                .expect(200)
                .body();
    }

    /** The single value of one indicator, unit and period; a JSON null where there is none. */
    public JsonNode value(String indicator, String orgUnit, String period) {
        return series(indicator, orgUnit, period).at("/series/0/values/0");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofMinutes(3));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request;
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String mediaType = response.headers().firstValue("content-type").orElse("");
            JsonNode body = mediaType.contains("json") && !response.body().isEmpty()
                    ? JSON.readTree(response.body())
                    : MissingNode.getInstance();
            return new Answer(response.statusCode(), mediaType, body, response.body());
        } catch (IOException e) {
            throw new Unreachable(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** No answer came: the request may or may not have been carried out. */
    static final class Unreachable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreachable(IOException cause) {
            super(cause);
        }
    }

    private static String json(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + body, e);
        }
    }

    /** A village for a test, in a commune that exists. */
    public static Map<String, Object> village(String id, String commune, String validFrom, @Nullable String validTo) {
        Map<String, Object> unit = new java.util.HashMap<>(Map.of(
                "id",
                id,
                "kind",
                "VILLAGE",
                "names",
                Map.of("vi", "Thôn thử " + id),
                "parent",
                commune,
                "validFrom",
                validFrom,
                "demo",
                true));
        if (validTo != null) {
            unit.put("validTo", validTo);
        }
        return unit;
    }
}
