package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.trucot.gateway.route.SmallService.MEGABYTE;

import java.io.IOException;
import java.io.OutputStream;
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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trucot.gateway.route.SmallService.Seen;

/** Bodies on their way to a pillar service: slow ones, large ones, ones that never arrive. */
@Timeout(60)
class RouteBodiesTest {

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
    void who_sends_a_body_slowly_takes_nothing_from_those_who_read() throws Exception {
        // Given
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            slow.add(halfSent("POST", i % 2 == 0 ? 1_000 : 100_000));
        }

        // When
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            HttpRequest read =
                    HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build();
            statuses.add(client.send(read, BodyHandlers.ofString()).statusCode());
        }

        // Then
        assertThat(statuses).hasSize(20).containsOnly(200);
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void of_one_client_only_so_many_large_bodies_are_on_their_way() throws Exception {
        // Given
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            slow.add(halfSent("POST", 100_000));
            HttpRequest read =
                    HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build();
            client.send(read, BodyHandlers.ofString());
        }

        // When
        String answer = heard(halfSent("POST", 100_000));

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 503")
                .containsIgnoringCase("retry-after: 5")
                .contains("TOO_BUSY");
        for (Socket socket : slow) {
            socket.close();
        }
    }

    @Test
    void who_leaves_with_a_large_body_gives_the_place_back() throws Exception {
        // Given
        for (int i = 0; i < 12; i++) {
            halfSent("POST", 100_000).close();
        }
        HttpRequest whole = HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count"))
                .POST(BodyPublishers.ofByteArray(new byte[MEGABYTE]))
                .build();

        // When
        HttpResponse<String> answer = client.send(whole, BodyHandlers.ofString());
        while (answer.statusCode() == 503) { // until the gateway has seen all of them leave
            answer = client.send(whole, BodyHandlers.ofString());
        }

        // Then
        assertThat(answer.body()).isEqualTo("1 MB");
    }

    @Test
    void a_large_body_that_has_its_answer_does_not_hold_a_connection_for_long() throws Exception {
        // Given
        gateway = service.gatewayTo(service.port(), Map.of("lingering", "PT0.2S"));

        // When
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            answers.add(heard(sent("POST /api/v1/gov/early HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\nabc")));
        }

        // Then
        assertThat(answers).hasSize(10).allMatch(answer -> answer.startsWith("HTTP/1.1 401"));
    }

    @Test
    void a_short_body_may_come_in_pieces_and_the_connection_goes_on() throws Exception {
        // Given
        try (Socket socket = halfSent("POST", 5)) {
            client.send(
                    HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build(), BodyHandlers.ofString());
            boolean early = service.seen().stream().anyMatch(at -> at.method().equals("POST"));

            // When
            OutputStream out = socket.getOutputStream();
            out.write("deGET /api/v1/gov/count HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answers = heard(socket);

            // Then
            assertThat(early).isFalse();
            assertThat(answers.split("HTTP/1.1 200")).hasSize(3);
            assertThat(service.seen()).extracting(Seen::bytes).containsExactly(0L, 5L, 0L);
        }
    }

    @Test
    void short_bodies_that_wait_for_their_end_hold_only_so_much() throws Exception {
        // Given
        gateway = service.gatewayTo(service.port(), Map.of("short-bodies-of-one", "2000"));
        String most = "POST /api/v1/gov/count HTTP/1.1\r\nHost: x\r\nContent-Length: 1500\r\n\r\n" + "a".repeat(1_400);
        String whole = most.replace("Host: x", "Host: x\r\nConnection: close") + "b".repeat(100);
        Socket first = sent(most);
        client.send(HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build(), BodyHandlers.ofString());

        // When
        String answer = heard(sent(most));
        first.close();
        String afterwards = heard(sent(whole));
        while (afterwards.startsWith("HTTP/1.1 503")) { // until the gateway has seen the first one leave
            afterwards = heard(sent(whole));
        }

        // Then
        assertThat(answer).startsWith("HTTP/1.1 503").contains("TOO_BUSY");
        assertThat(afterwards).startsWith("HTTP/1.1 200");
    }

    @Test
    void a_read_takes_no_body() throws Exception {
        // When
        String answer = heard(halfSent("GET", 100_000));

        // Then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("GET takes no body");
        assertThat(service.seen()).isEmpty();
    }

    @Test
    void a_body_that_does_not_arrive_is_not_waited_for() throws Exception {
        // Given
        gateway = service.gatewayTo(service.port(), Map.of("short-body-timeout", "PT0.2S", "body-timeout", "PT0.2S"));

        // When
        String shortOne = heard(halfSent("POST", 1_000));
        String longOne = heard(halfSent("POST", 100_000));

        // Then
        assertThat(shortOne).startsWith("HTTP/1.1 408").contains("BODY_LATE");
        assertThat(longOne).startsWith("HTTP/1.1 408").contains("BODY_LATE");
    }

    @Test
    void chunks_that_are_none_do_not_make_a_service_look_dead() throws Exception {
        // When
        String answer = heard(sent("POST /api/v1/gov/count HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                + "3\r\nabc\r\nzz\r\n"));

        // Then
        assertThat(answer).doesNotContain("SERVICE_DOWN");
    }

    private Socket halfSent(String method, int length) throws IOException {
        return sent(method + " /api/v1/gov/count HTTP/1.1\r\nHost: x\r\nContent-Length: " + length + "\r\n\r\nabc");
    }

    private Socket sent(String text) throws IOException {
        Socket socket = new Socket(gateway.getHost(), gateway.getPort());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
        return socket;
    }

    /** All that is said before the connection is closed. */
    private static String heard(Socket socket) throws IOException {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
