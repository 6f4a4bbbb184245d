package vn.trucot.dataset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.function.Supplier;

/** Single requests to the suite behind a gateway, one after the other. */
final class SmallRequests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI gateway;
    private final Supplier<String> token;

    /**
     * To a suite.
     *
     * @param token gives a bearer token
     */
    SmallRequests(URI gateway, Supplier<String> token) {
        this.gateway = gateway;
        this.token = token;
    }

    JsonNode get(String address) {
        return send("GET", address, "application/json", BodyPublishers.noBody());
    }

    JsonNode send(String method, String address, Object body) {
        try {
            return send(method, address, "application/json", BodyPublishers.ofString(JSON.writeValueAsString(body)));
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON can be made of " + body, e);
        }
    }

    JsonNode sendFile(String address, byte[] file) {
        return send("POST", address, "application/octet-stream", BodyPublishers.ofByteArray(file));
    }

    private JsonNode send(String method, String address, String type, BodyPublisher body) {
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve(address))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.get())
                .header("Content-Type", type)
                .header("Accept", "application/json, application/problem+json")
                .method(method, body)
                .build();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new DataSetRejected(
                        "%s at %s: %d %.300s".formatted(method, address, response.statusCode(), response.body()));
            }
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new DataSetRejected("the gateway does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DataSetRejected("the load was interrupted", e);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
