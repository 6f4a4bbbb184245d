package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.trucot.events.Pillar;
import vn.trucot.problem.ProblemAnswers;
import vn.trucot.reason.Reasons;

/** The way to a pillar service, with a real small server at its end. */
@Timeout(60)
class PillarRouteTest {

    private static final int MEGABYTE = 1 << 20;

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
    private final CountDownLatch release = new CountDownLatch(1);

    private HttpServer service;
    private URI gateway;

    /** What reached the service. */
    private record Seen(
            String method, String uri, String token, String forwardedFor, String forwardedHost, long bytes) {}

    @BeforeEach
    void start() throws Exception {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        service.createContext("/", this::answer);
        service.start();
        gateway = gatewayTo(service.getAddress().getPort(), Duration.ofMinutes(1));
    }

    @AfterEach
    void stop() throws Exception {
        release.countDown();
        service.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
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
        Seen at = seen.poll(5, TimeUnit.SECONDS);
        assertThat(at)
                .isEqualTo(new Seen(
                        "PUT",
                        "/api/v1/gov/org-units/15~2025?q=y%C3%AAn%20b%C3%A1i",
                        "Bearer abc",
                        "203.0.113.7, 127.0.0.1",
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
        assertThat(seen.poll(5, TimeUnit.SECONDS)).extracting(Seen::bytes).isEqualTo(64L * MEGABYTE);
    }

    @Test
    void an_answer_streams_while_the_service_is_still_writing() throws Exception {
        // Given
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/slow")).build();

        // When
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        byte[] first = response.body().readNBytes(5);
        release.countDown();
        byte[] rest = response.body().readAllBytes();

        // Then
        assertThat(new String(first, StandardCharsets.UTF_8)).isEqualTo("first");
        assertThat(rest).hasSize(MEGABYTE);
    }

    @Test
    void a_service_that_is_not_there_is_a_problem_with_a_time_to_come_back() throws Exception {
        // Given
        URI gatewayToNobody = gatewayTo(freePort(), Duration.ofMinutes(1));
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
        URI impatient = gatewayTo(service.getAddress().getPort(), Duration.ofMillis(300));
        HttpRequest request =
                HttpRequest.newBuilder(impatient.resolve("/api/v1/gov/silent")).build();

        // When
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.body()).contains("SERVICE_DOWN");
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
        gateway = gatewayTo(service.getAddress().getPort(), Map.of("lingering", "PT0.2S"));

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
            boolean early = seen.stream().anyMatch(at -> at.method().equals("POST"));

            // When
            OutputStream out = socket.getOutputStream();
            out.write("deGET /api/v1/gov/count HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            String answers = heard(socket);

            // Then
            assertThat(early).isFalse();
            assertThat(answers.split("HTTP/1.1 200")).hasSize(3);
            assertThat(seen).extracting(Seen::bytes).containsExactly(0L, 5L, 0L);
        }
    }

    @Test
    void short_bodies_that_wait_for_their_end_hold_only_so_much() throws Exception {
        // Given
        gateway = gatewayTo(service.getAddress().getPort(), Map.of("short-bodies-of-one", "2000"));
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
        assertThat(seen).isEmpty();
    }

    @Test
    void a_body_that_does_not_arrive_is_not_waited_for() throws Exception {
        // Given
        gateway = gatewayTo(
                service.getAddress().getPort(), Map.of("short-body-timeout", "PT0.2S", "body-timeout", "PT0.2S"));

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

    @Test
    void a_kept_connection_that_the_service_closed_is_replaced_for_a_read() throws Exception {
        // Given
        try (ServerSocket forgetful = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread.ofVirtual().start(() -> answerOnceEach(forgetful));
            URI gatewayToForgetful = gatewayTo(forgetful.getLocalPort(), Duration.ofMinutes(1));
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

    @Test
    void a_service_that_comes_back_is_reached_again() throws Exception {
        // Given
        int port = service.getAddress().getPort();
        HttpRequest request =
                HttpRequest.newBuilder(gateway.resolve("/api/v1/gov/count")).build();
        client.send(request, BodyHandlers.ofString());
        service.stop(0);
        int whileDown = client.send(request, BodyHandlers.ofString()).statusCode();
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        service.createContext("/", this::answer);
        service.start();

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

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] buffer = new byte[MEGABYTE];
        if (path.endsWith("/early")) {
            exchange.sendResponseHeaders(401, 2);
            exchange.getResponseBody().write("no".getBytes(StandardCharsets.US_ASCII));
            exchange.getResponseBody().flush();
            exchange.close();
            return;
        }
        long bytes = 0;
        for (int read; (read = exchange.getRequestBody().read(buffer)) >= 0; ) {
            bytes += read;
        }
        var headers = exchange.getRequestHeaders();
        seen.add(new Seen(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                headers.getFirst("Authorization"),
                headers.getFirst("X-Forwarded-For"),
                headers.getFirst("X-Forwarded-Host"),
                bytes));
        switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "slow" -> {
                exchange.sendResponseHeaders(200, 0);
                exchange.getResponseBody().write("first".getBytes(StandardCharsets.UTF_8));
                exchange.getResponseBody().flush();
                awaitRelease();
                Arrays.fill(buffer, (byte) 'x');
                exchange.getResponseBody().write(buffer);
                exchange.close();
            }
            case "silent" -> awaitRelease();
            case "broken" -> {
                exchange.sendResponseHeaders(200, 1000);
                exchange.getResponseBody().write(new byte[100]);
                exchange.getResponseBody().flush();
                exchange.close();
            }
            case "count" -> reply(exchange, 200, bytes / MEGABYTE + " MB");
            default -> {
                exchange.getResponseHeaders().set("ETag", "\"7\"");
                exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
                reply(exchange, 412, "đã có người khác sửa");
            }
        }
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void awaitRelease() {
        try {
            release.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private URI gatewayTo(int port, Duration answerTimeout) throws Exception {
        return gatewayTo(
                port, Map.of("answer-timeout", answerTimeout.toString(), "read-timeout", answerTimeout.toString()));
    }

    private URI gatewayTo(int port, Map<String, String> settings) throws Exception {
        PillarRoute route = new PillarRoute(
                vertx,
                Pillar.GOVERNMENT,
                URI.create("http://127.0.0.1:" + port),
                settings(settings),
                new ProblemAnswers(new Reasons()));
        Router router = Router.router(vertx);
        router.route("/api/v1/gov/*").handler(route);
        int gatewayPort = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get(10, TimeUnit.SECONDS)
                .actualPort();
        return URI.create("http://127.0.0.1:" + gatewayPort);
    }

    private static RouteSettings settings(Map<String, String> given) {
        Map<String, String> all = new HashMap<>(Map.of(
                "trucot.gateway.route.connections", "16",
                "trucot.gateway.route.uploads", "8",
                "trucot.gateway.route.uploads-of-one", "4"));
        given.forEach((name, value) -> all.put("trucot.gateway.route." + name, value));
        return new SmallRyeConfigBuilder()
                .withMapping(RouteSettings.class)
                .withConverter(Duration.class, 200, DurationConverter::parseDuration)
                .withSources(new PropertiesConfigSource(all, "test", 100))
                .build()
                .getConfigMapping(RouteSettings.class);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
