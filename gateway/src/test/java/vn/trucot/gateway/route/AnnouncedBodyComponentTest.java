package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.trucot.gateway.feed.Broker;

@QuarkusTest
@QuarkusTestResource(Broker.class)
class AnnouncedBodyComponentTest {

    private static final int PATIENCE_MILLIS = 10_000;

    @TestHTTPResource
    URI gateway;

    @Test
    void whoAnnouncesABodyIsToldToSendIt() throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            // Given
            socket.setSoTimeout(PATIENCE_MILLIS);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            // When
            send(socket, """
                    POST /api/v1/economy/observations/batch HTTP/1.1\r
                    Host: gateway\r
                    Content-Type: text/csv\r
                    Content-Length: 10\r
                    Expect: 100-continue\r
                    Connection: close\r
                    \r
                    """);

            // Then
            assertThat(answer.readLine()).isEqualTo("HTTP/1.1 100 Continue");
            assertThat(answer.readLine()).isEmpty();
            send(socket, "indicator\n");
            assertThat(answer.readLine()).startsWith("HTTP/1.1 503");
        }
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
