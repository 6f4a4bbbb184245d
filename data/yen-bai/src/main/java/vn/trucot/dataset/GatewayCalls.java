package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Single requests to the suite behind a gateway, for what is not loaded as a file. */
record GatewayCalls(HttpClient http, URI gateway, Supplier<String> token) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Several requests. */
    @FunctionalInterface
    interface Calls {
        void make(GatewayCalls gateway) throws IOException, InterruptedException;
    }

    /**
     * Makes requests; {@link DataSetRejected} tells why one is refused.
     *
     * @param token gives a bearer token
     */
    static void with(URI gateway, Supplier<String> token, Calls calls) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            calls.make(new GatewayCalls(http, gateway, token));
        } catch (IOException e) {
            throw new DataSetRejected("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataSetRejected("the load was interrupted", e);
        }
    }

    JsonNode send(String method, String address, @Nullable Object body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, application/problem+json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
                .build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new DataSetRejected(
                    "%s %s: %d %.300s".formatted(method, address, response.statusCode(), response.body()));
        }
        return JSON.readTree(response.body());
    }
}
