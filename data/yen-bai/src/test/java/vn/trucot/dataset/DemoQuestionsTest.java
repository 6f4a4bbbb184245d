package vn.trucot.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated questions, as a gateway gets them; it is 30 November 2026. */
class DemoQuestionsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> written = new ArrayList<>();
    private final List<JsonNode> bodies = new ArrayList<>();
    private HttpServer gateway;
    private int there;
    private int status = 201;

    @BeforeEach
    void start() throws IOException {
        gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", this::answer);
        gateway.start();
    }

    @AfterEach
    void stop() {
        gateway.stop(0);
    }

    @Test
    void questionsAreAskedWithTheirPastAndSomeAreAnswered() {
        // When
        questions().add();

        // Then
        assertThat(written)
                .containsExactly(
                        "POST /api/v1/society/questions",
                        "POST /api/v1/economy/questions",
                        "POST /api/v1/gov/questions",
                        "PUT /api/v1/gov/questions/7/answer",
                        "POST /api/v1/gov/questions",
                        "PUT /api/v1/gov/questions/7/answer");
        assertThat(bodies.getFirst().path("askedOn").asText()).isEqualTo("2026-11-16");
        assertThat(bodies.get(1).has("text")).isFalse();
        assertThat(bodies.get(3).path("answeredOn").asText()).isEqualTo("2026-11-14");
        assertThat(bodies).filteredOn(body -> body.has("subject")).allMatch(body -> body.path("demo")
                .asBoolean());
    }

    @Test
    void whatIsThereIsNotAskedAgain() {
        // Given
        there = 1;

        // When
        questions().add();

        // Then
        assertThat(written).isEmpty();
    }

    @Test
    void aRefusalIsTold() {
        // Given
        status = 422;

        // When, then
        assertThatThrownBy(() -> questions().add())
                .isInstanceOf(DataSetRejected.class)
                .hasMessageContaining("/api/v1/society/questions: 422");
    }

    private DemoQuestions questions() {
        return new DemoQuestions(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()),
                () -> "a-token",
                Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC));
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean reading = exchange.getRequestMethod().equals("GET");
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!reading) {
                written.add(exchange.getRequestMethod() + " "
                        + exchange.getRequestURI().getPath());
                bodies.add(JSON.readTree(sent));
            }
            byte[] body = "{\"total\": %d, \"id\": \"7\"}".formatted(there).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reading ? 200 : status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
