package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A service that takes connections and says nothing, which is worse than one that is not there. */
@Timeout(60)
class HungServiceTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicBoolean answers = new AtomicBoolean();
    private final List<Socket> held = new ArrayList<>();
    private SmallService gateways;
    private ServerSocket hung;

    @BeforeEach
    void start() throws IOException {
        gateways = new SmallService();
        hung = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    @AfterEach
    void stop() throws Exception {
        hung.close();
        for (Socket socket : held) {
            socket.close();
        }
        gateways.close();
    }

    @Test
    void after_some_have_waited_in_vain_nobody_waits_until_one_is_answered() throws Exception {
        // Given
        URI gateway = gateways.gatewayTo(
                hung.getLocalPort(), Map.of("read-timeout", "PT0.2S", "failures", "3", "rest", "PT1S"));
        List<Integer> waited = List.of(status(gateway), status(gateway), status(gateway));
        int askedBefore = asked.get();

        // When
        HttpResponse<String> refused = client.send(read(gateway), BodyHandlers.ofString());
        int askedAfter = asked.get();
        answers.set(true);

        // Then
        assertThat(waited).containsOnly(503);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(refused.body()).contains("SERVICE_DOWN", "\"pillar\":\"gov\"");
        assertThat(askedAfter).isEqualTo(askedBefore).isEqualTo(3);
        await().atMost(Duration.ofSeconds(20)).until(() -> status(gateway) == 200);
    }

    @Test
    void only_so_many_wait_for_a_connection_and_the_next_is_refused_at_once() throws Exception {
        // Given
        URI gateway = gateways.gatewayTo(
                hung.getLocalPort(), Map.of("connections", "1", "waiting", "1", "connect-timeout", "PT20S"));
        CompletableFuture<HttpResponse<String>> first = client.sendAsync(read(gateway), BodyHandlers.ofString());
        await().until(() -> asked.get() == 1);

        // When
        List<CompletableFuture<HttpResponse<String>>> others = new ArrayList<>();
        others.add(client.sendAsync(read(gateway), BodyHandlers.ofString()));
        others.add(client.sendAsync(read(gateway), BodyHandlers.ofString()));
        CompletableFuture<Object> soonest = CompletableFuture.anyOf(others.toArray(CompletableFuture[]::new));

        // Then
        assertThat(soonest.get(10, TimeUnit.SECONDS)).isInstanceOfSatisfying(HttpResponse.class, refused -> {
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat((String) refused.body()).contains("TOO_BUSY");
        });
        assertThat(first).isNotDone();
        assertThat(others).filteredOn(CompletableFuture::isDone).hasSize(1);
    }

    private int status(URI gateway) throws Exception {
        return client.send(read(gateway), BodyHandlers.ofString()).statusCode();
    }

    private static HttpRequest read(URI gateway) {
        return HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/dossiers")).build();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = hung.accept();
                held.add(socket);
                asked.incrementAndGet();
                if (answers.get()) {
                    socket.getInputStream().read();
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                }
            }
        } catch (IOException e) {
            // the test is over
        }
    }
}
