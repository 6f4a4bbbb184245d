package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.Headers;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a service is told by the gateway, and not by whoever asks the gateway. */
@Timeout(60)
class OnwardTest {

    private static final int PATIENCE_MILLIS = 20_000;

    private SmallService service;
    private URI gateway;

    @BeforeEach
    void start() throws Exception {
        service = new SmallService();
        gateway = service.gatewayTo(service.port(), Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() throws Exception {
        service.close();
    }

    @Test
    void whatACallerClaimsOfProxiesEndsHere() throws Exception {
        // When
        Headers head = passed("""
                X-Forwarded-For: 192.0.2.1
                X-Forwarded-Host: evil
                X-Forwarded-Proto: https
                X-Forwarded-Port: 99
                X-Real-IP: 192.0.2.1
                Forwarded: for=192.0.2.1
                """);

        // Then
        assertThat(head.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(head.get("X-Forwarded-Proto")).containsExactly("http");
        assertThat(head.get("X-Forwarded-Host")).containsExactly("suite");
        assertThat(head).doesNotContainKeys("X-Forwarded-Port", "X-Real-IP", "X-Real-Ip", "Forwarded");
    }

    @Test
    void whatHoldsForOneConnectionEndsWithItButNothingThatTheServiceNeeds() throws Exception {
        // When
        Headers head = passed("""
                Connection: close
                Connection: X-Mine, Content-Length, Host, X-Request-Id, X-Forwarded-For
                X-Mine: 1
                X-Yours: 2
                X-Request-Id: mine
                Keep-Alive: 5
                Proxy-Connection: keep-alive
                TE: trailers
                """);

        // Then
        assertThat(head).doesNotContainKeys("X-mine", "Keep-alive", "Proxy-connection", "Te");
        assertThat(head.get("X-Yours")).containsExactly("2");
        assertThat(head.get("X-Request-Id")).containsExactly("mine");
        assertThat(head.get("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(head.get("Host")).hasSize(1);
    }

    @Test
    void theServiceAndTheCallerSpeakOfTheSameTrace() throws Exception {
        assertThat(passed("traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\n")
                        .getFirst("Traceparent"))
                .isEqualTo("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        Headers made = passed("traceparent: nonsense\n");
        assertThat(made.getFirst("Traceparent"))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01")
                .startsWith("00-" + made.getFirst("X-Request-Id") + "-");
    }

    private Headers passed(String lines) throws IOException {
        String end = lines.contains("Connection: close") ? "\r\n" : "Connection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", gateway.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String request = "GET /api/v1/gov/x HTTP/1.1\r\nHost: suite\r\n" + lines.replace("\n", "\r\n") + end;
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 412")
                    .doesNotContainIgnoringCase("theirs")
                    .doesNotContainIgnoringCase("x-mine");
        }
        return service.head();
    }
}
