package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
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
        PillarRoute route = new PillarRoute(
                vertx,
                Pillar.GOVERNMENT,
                URI.create("http://127.0.0.1:" + port),
                settings(answerTimeout),
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

    private static RouteSettings settings(Duration answerTimeout) {
        return new RouteSettings() {
            @Override
            public Duration connectTimeout() {
                return Duration.ofSeconds(2);
            }

            @Override
            public Duration answerTimeout() {
                return answerTimeout;
            }

            @Override
            public int connections() {
                return 16;
            }

            @Override
            public Duration retryAfter() {
                return Duration.ofSeconds(5);
            }
        };
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
