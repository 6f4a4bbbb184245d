package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.trucot.gateway.route.SmallService.MEGABYTE;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trucot.events.Pillar;
import vn.trucot.gateway.route.SmallService.Seen;

/** The way to a pillar service, with a real small server at its end. */
@Timeout(60)
class PillarRouteTest {

    private final HttpClient client = HttpClient.newHttpClient();
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
    void method_path_query_headers_and_body_arrive_as_they_were_sent() throws Exception {
        // Given
        HttpRequest request = HttpRequest.newBuilder(
                        gateway.resolve("/api/v1/gov/org-units/15~2025?q=y%C3%AAn%20b%C3%A1i"))
                .header("Authorization", "Bearer abc")
                .header("X-Forwarded-For", "203.0.113.7")
                .PUT(BodyPublishers.ofString("{}"))
                .build();

        // When
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        // Then
        Seen at = service.seen().poll(5, TimeUnit.SECONDS);
        assertThat(at)
                .isEqualTo(new Seen(
                        "PUT",
                        "/api/v1/gov/org-units/15~2025?q=y%C3%AAn%20b%C3%A1i",
                        "Bearer abc",
                        "127.0.0.1",
                        gateway.getAuthority(),
                        2));
        assertThat(response.statusCode()).isEqualTo(412);
        assertThat(response.headers().firstValue("ETag")).hasValue("\"7\"");
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.body()).isEqualTo("đã có người khác sửa");
    }

    @Test
    void a_body_of_64_megabytes_streams_through_without_an_announced_length() throws Exception {
        // Given
        byte[] megabyte = new byte[MEGABYTE];
        HttpRequest request = HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count"))
                .POST(BodyPublishers.ofByteArrays(
                        () -> Collections.nCopies(64, megabyte).iterator()))
                .build();

        // When
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        // Then
        assertThat(response.body()).isEqualTo("64 MB");
        assertThat(service.seen().poll(5, TimeUnit.SECONDS))
                .extracting(Seen::bytes)
                .isEqualTo(64L * MEGABYTE);
    }

    @Test
    void an_answer_streams_while_the_service_is_still_writing() throws Exception {
        // Given
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/slow")).build();

        // When
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        byte[] first = response.body().readNBytes(5);
        service.release();
        byte[] rest = response.body().readAllBytes();

        // Then
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("first");
        assertThat(rest).hasSize(MEGABYTE);
    }

    @Test
    void a_service_that_is_not_there_is_a_problem_with_a_time_to_come_back() throws Exception {
        // Given
        URI gatewayToNobody = service.gatewayTo(freePort(), Duration.ofMinutes(1));
        HttpRequest request = HttpRequest.newBuilder(gatewayToNobody.resolve("/api/v1/gov/observations"))
                .POST(BodyPublishers.ofByteArray(new byte[4 * MEGABYTE]))
                .build();

        // When
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(response.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(response.body())
                .contains("\"code\":\"SERVICE_DOWN\"", "\"pillar\":\"gov\"", "/api/v1/gov/observations");
    }

    @Test
    void a_service_that_stays_silent_too_long_is_down_too() throws Exception {
        // Given
        URI impatient = service.gatewayTo(service.port(), Duration.ofMillis(300));
        HttpRequest request =
                HttpRequest.newBuilder(impatient.resolve("/api/v1/gov/silent")).build();

        // When
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("SERVICE_DOWN");
    }

    @Test
    void a_kept_connection_that_the_service_closed_is_replaced_for_a_read() throws Exception {
        // Given
        try (ServerSocket forgetful = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnceEach(forgetful));
            URI gatewayToForgetful = service.gatewayTo(forgetful.getLocalPort(), Duration.ofMinutes(1));
            HttpRequest read = HttpRequest.newBuilder(gatewayToForgetful.resolve("/api/v1/gov/x"))
                    .build();

            // When
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                statuses.add(client.send(read, BodyHandlers.ofString()).statusCode());
            }

            // Then
            assertThat(statuses).containsExactly(200, 200, 200, 200, 200);
        }
    }

    @Test
    void a_service_that_comes_back_is_reached_again() throws Exception {
        // Given
        int port = service.port();
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build();
        client.send(request, BodyHandlers.ofString());
        service.stop();
        int whileDown = client.send(request, BodyHandlers.ofString()).statusCode();
        service.start(port);

        // When
        int afterwards = client.send(request, BodyHandlers.ofString()).statusCode();

        // Then
        assertThat(whileDown).isEqualTo(503);
        assertThat(afterwards).isEqualTo(200);
    }

    @Test
    void an_answer_that_breaks_off_is_not_passed_on_as_if_it_were_whole() throws Exception {
        // Given
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/broken")).build();

        // When / Then
        assertThatThrownBy(() -> client.send(request, BodyHandlers.ofString())).isInstanceOf(IOException.class);
    }

    @Test
    void an_address_with_a_path_is_refused_at_start() {
        // Given
        PillarServices services = new PillarServices() {
            @Override
            public URI gov() {
                return URI.create("http://127.0.0.1:8081/base");
            }

            @Override
            public URI economy() {
                return gov();
            }

            @Override
            public URI society() {
                return gov();
            }
        };

        // When / Then
        assertThatThrownBy(() -> services.of(Pillar.GOVERNMENT))
                .hasMessage(
                        "trucot.gateway.services.gov is 'http://127.0.0.1:8081/base': write scheme, host and port only,"
                                + " as http://127.0.0.1:8081");
    }

    /** Answers the first request of each connection, and closes it when the second one has come. */
    private static void answerOnceEach(ServerSocket server) {
        try {
            while (true) {
                try (Socket socket = server.accept()) {
                    readHead(socket);
                    socket.getOutputStream()
                            .write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                                    .getBytes(StandardCharsets.US_ASCII));
                    socket.getOutputStream().flush();
                    readHead(socket);
                }
            }
        } catch (IOException e) {
            // the test is over
        }
    }

    private static void readHead(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        int ends = 0;
        for (int next; ends < 4 && (next = in.read()) >= 0; ) {
            ends = next == '\r' || next == '\n' ? ends + 1 : 0;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
