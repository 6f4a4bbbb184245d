package vn.trucot.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The generated evidence, as a gateway gets it. */
class DemoEvidenceTest {

    private final List<String> written = new ArrayList<>();
    private HttpServer gateway;
    private String pieces = "[]";
    private boolean demo = true;

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
    void eachPieceSaysThatItIsGenerated() {
        // When
        evidence().add();

        // Then
        assertThat(written).hasSize(3).allMatch(sent -> sent.contains("DEMO"));
        assertThat(written.getLast())
                .startsWith("/api/v1/society/community-teams/7/evidence/files?fileName=DEMO-bien-ban.pdf")
                .contains("title=DEMO: biên bản", "%PDF-1.4", "(DEMO) Tj");
    }

    @Test
    void whatIsProvedOrNotGeneratedGetsNone() {
        // When
        pieces = "[{}]";
        evidence().add();
        pieces = "[]";
        demo = false;
        evidence().add();

        // Then
        assertThat(written).isEmpty();
    }

    private DemoEvidence evidence() {
        return new DemoEvidence(
                URI.create("http://127.0.0.1:" + gateway.getAddress().getPort()), () -> "a-token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean reading = exchange.getRequestMethod().equals("GET");
            String address = URLDecoder.decode(
                    exchange.getRequestURI().getRawPath() + "?"
                            + exchange.getRequestURI().getRawQuery(),
                    StandardCharsets.UTF_8);
            String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (!reading) {
                written.add(address + " " + sent);
            }
            String team = "{\"items\": [{\"id\": \"7\", \"demo\": %s}]}".formatted(demo);
            byte[] body =
                    (!reading ? "{}" : address.contains("/evidence") ? pieces : team).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(reading ? 200 : 201, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
