package vn.trucot.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.events.Pillar;
import vn.trucot.gateway.door.PublicReads;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** What the gateway keeps for all that asks of pillars: room for bodies, whether a service answers, its own reads. */
@Timeout(60)
class SharesTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer service;

    @BeforeEach
    void start() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        service.start();
    }

    @AfterEach
    void stop() throws Exception {
        service.stop(0);
        vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void oneClientHasLessThanAllTogether() {
        // Given
        Shares shares = new Shares(10, 6);

        // When
        boolean first = shares.take("a", 6);
        boolean more = shares.take("a", 1);
        boolean other = shares.take("b", 4);
        boolean third = shares.take("c", 1);

        // Then
        assertThat(first).isTrue();
        assertThat(more).isFalse();
        assertThat(other).isTrue();
        assertThat(third).isFalse();
    }

    @Test
    void whatIsGivenBackIsThereForAnyone() {
        // Given
        Shares shares = new Shares(10, 10);
        shares.take("a", 7);
        shares.take("b", 3);

        // When
        shares.giveBack("a", 4);

        // Then
        assertThat(shares.take("c", 5)).isFalse();
        assertThat(shares.take("c", 4)).isTrue();
        shares.giveBack("a", 3);
        assertThat(shares.take("a", 4)).isFalse();
        assertThat(shares.take("a", 3)).isTrue();
    }

    @Test
    void whoIsRefusedHasTakenNothing() {
        // Given
        Shares shares = new Shares(10, 6);

        // When
        shares.take("a", 7);

        // Then
        assertThat(shares.take("a", 6)).isTrue();
    }

    @Test
    void whoAsksAServiceThatIsDownIsToldWhoseAndWhenToComeBack() {
        // When
        Problem problem =
                new PillarState(Pillar.ECONOMY, SmallService.settings(Map.of())).failed(new IOException("refused"));

        // Then
        assertThat(problem.code()).isEqualTo(ProblemCode.SERVICE_DOWN);
        assertThat(problem.detail())
                .isEqualTo("the service of pillar economy does not answer; the gateway's own addresses still do");
    }

    @Test
    void theGatewayReadsAnObjectOfAPillar() throws Exception {
        // Given
        answers(200, "{\"names\": {\"vi\": \"Tổ\"}}");

        // When
        JsonObject read = read(Duration.ofSeconds(20));

        // Then
        assertThat(read.getJsonObject("names").getString("vi")).isEqualTo("Tổ");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 404, 503})
    void anAnswerThatIsNoneIsAFailure(int status) {
        // Given
        answers(status, "{}");

        // When / Then
        assertThatThrownBy(() -> read(Duration.ofSeconds(20)))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("status " + status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "no json", ""})
    void anAnswerThatIsNoObjectIsAFailure(String body) {
        // Given
        answers(200, body);

        // When / Then
        assertThatThrownBy(() -> read(Duration.ofSeconds(20))).isInstanceOf(ExecutionException.class);
    }

    @Test
    void whoAnswersTooLateHasNotAnswered() {
        // Given
        service.createContext("/api", exchange -> {
            // says nothing
        });

        // When / Then
        assertThatThrownBy(() -> read(Duration.ofMillis(200))).isInstanceOf(ExecutionException.class);
    }

    private void answers(int status, String body) {
        service.createContext("/api", exchange -> {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, status == 204 || bytes.length == 0 ? -1 : bytes.length);
            if (status != 204 && bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
            exchange.close();
        });
    }

    private JsonObject read(Duration longest) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + service.getAddress().getPort());
        PillarServices services = new PillarServices() {
            @Override
            public URI gov() {
                return address;
            }

            @Override
            public URI economy() {
                return address;
            }

            @Override
            public URI society() {
                return address;
            }
        };
        return new PillarReads(vertx, services, new PublicReads(true))
                .read(Pillar.SOCIETY, "/api/v1/society/registers/community-teams", longest)
                .toCompletionStage()
                .toCompletableFuture()
                .get(30, TimeUnit.SECONDS);
    }
}
