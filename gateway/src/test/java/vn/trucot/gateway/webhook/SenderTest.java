package vn.trucot.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One attempt: to the address that was checked, without redirects, no longer and no more than is allowed. */
class SenderTest {

    private static final Duration PATIENCE = Duration.ofMillis(700);

    private final Vertx vertx = Vertx.vertx();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger lookedUp = new AtomicInteger();
    private HttpServer server;
    private Handling handling;
    private String host;

    private interface Handling {
        void handle(HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            host = exchange.getRequestHeaders().getFirst("Host");
            exchange.getRequestBody().readAllBytes();
            handling.handle(exchange);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }

    @Test
    void theNameIsToldButTheCheckedAddressIsConnectedTo() {
        // Given: a name that no name service knows
        handling = exchange -> exchange.sendResponseHeaders(204, -1);

        // When
        Answer answer = send(List.of("loopback"), "127.0.0.1");

        // Then
        assertThat(answer).isEqualTo(new Answer(true, false, "204"));
        assertThat(host).isEqualTo("receiver.invalid:" + server.getAddress().getPort());
    }

    @Test
    void aNameThatMeansSomethingElseTheNextTimeIsCheckedAgain() {
        // Given
        handling = exchange -> exchange.sendResponseHeaders(204, -1);
        Sender sender = sender(List.of("93.184.216.34"), "93.184.216.34", "127.0.0.1");

        // When
        sender.send(url(), "id", "{}", List.of(Secret.made()));
        Answer second = sender.send(url(), "id", "{}", List.of(Secret.made()));

        // Then
        assertThat(second.taken()).isFalse();
        assertThat(second.text()).contains("127.0.0.1", "not on the public internet");
        assertThat(asked).hasValue(0);
        assertThat(lookedUp)
                .as("once an attempt, so that nothing changes between check and connection")
                .hasValue(2);
    }

    @Test
    void aRedirectIsAFailureAndNotFollowed() {
        // Given
        handling = exchange -> {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        };

        // When
        Answer answer = send(List.of("loopback"), "127.0.0.1");

        // Then
        assertThat(answer.taken()).isFalse();
        assertThat(answer.text()).isEqualTo("307");
        assertThat(asked).hasValue(1);
    }

    @Test
    void noMoreOfAnAnswerIsReadThanIsShown() {
        // Given
        handling = exchange -> {
            exchange.sendResponseHeaders(500, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 100_000; i++) {
                    out.write("nothing good ".getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                // nobody reads any more
            }
        };

        // When
        Answer answer = send(List.of("loopback"), "127.0.0.1");

        // Then
        assertThat(answer.taken()).isFalse();
        assertThat(answer.text()).startsWith("500 nothing good").hasSizeLessThan(Answer.LONGEST + 10);
    }

    @Test
    void whoAnswersByteByByteIsNotWaitedFor() {
        // Given
        handling = exchange -> {
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream out = exchange.getResponseBody()) {
                for (int i = 0; i < 50; i++) {
                    out.write('.');
                    out.flush();
                    Thread.sleep(100);
                }
            } catch (IOException | InterruptedException e) {
                // nobody reads any more
            }
        };
        long begun = System.nanoTime();

        // When
        Answer answer = send(List.of("loopback"), "127.0.0.1");

        // Then
        assertThat(answer).isEqualTo(Answer.none("no answer within 700 ms"));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
    }

    private Answer send(List<String> allowed, String... means) {
        return sender(allowed, means).send(url(), "id", "{}", List.of(Secret.made()));
    }

    private String url() {
        return "http://receiver.invalid:" + server.getAddress().getPort() + "/hook";
    }

    private Sender sender(List<String> allowed, String... means) {
        Resolver resolver = _ ->
                new InetAddress[] {InetAddress.ofLiteral(means[Math.min(lookedUp.getAndIncrement(), means.length - 1)])
                };
        return new Sender(
                vertx, new Addresses(new PublicAddresses(allowed), true, resolver), PATIENCE, new HttpClientOptions());
    }
}
