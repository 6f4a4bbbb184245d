package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RateLimitsTest {

    private static final String GET = "GET /api/v1/series HTTP/1.1";
    private static final String HOST = "Host: suite";

    /** Two reads at once, and one each five seconds; one write in ten; nobody is spared. */
    private static final Map<String, String> NARROW = Map.of(
            "trucot.gateway.limits.reads", "2",
            "trucot.gateway.limits.writes", "1",
            "trucot.gateway.limits.unlimited", "none",
            "trucot.gateway.trusted-proxies", "loopback");

    @Test
    void anAnswerSaysWhatIsLeft() throws Exception {
        try (SmallDoor door = new SmallDoor(NARROW)) {
            // When
            String answer = door.ask(GET, HOST);

            // Then
            assertThat(answer)
                    .startsWith("HTTP/1.1 200")
                    .contains("RateLimit-Policy: \"reads\";q=2;w=10\r\n", "RateLimit: \"reads\";r=1;t=5\r\n");
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndThenIsAnswered() throws Exception {
        try (SmallDoor door = new SmallDoor(NARROW)) {
            // Given
            door.ask(GET, HOST);
            door.pass(Duration.ofMillis(1_500));
            door.ask(GET, HOST);

            // When
            String refused = door.ask(GET, HOST, "Accept-Language: vi");
            door.pass(Duration.ofSeconds(4));
            String answered = door.ask(GET, HOST);

            // Then
            assertThat(refused)
                    .startsWith("HTTP/1.1 429")
                    .contains(
                            "Retry-After: 4\r\n",
                            "RateLimit: \"reads\";r=0;t=4\r\n",
                            "Content-Security-Policy: default-src 'none'",
                            "X-Request-Id: ",
                            "TOO_MANY_REQUESTS",
                            "quá 2 yêu cầu trong 10 giây; hãy thử lại sau 4 giây");
            assertThat(answered).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void callersBehindATrustedProxyAreCountedByThemselves() throws Exception {
        try (SmallDoor door = new SmallDoor(NARROW)) {
            // Given
            door.ask(GET, HOST, "X-Forwarded-For: 192.0.2.1");
            door.ask(GET, HOST, "X-Forwarded-For: 192.0.2.1");

            // When
            String same = door.ask(GET, HOST, "X-Forwarded-For: 203.0.113.9, 192.0.2.1");
            String other = door.ask(GET, HOST, "X-Forwarded-For: 192.0.2.2");

            // Then
            assertThat(same).startsWith("HTTP/1.1 429");
            assertThat(other).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void readsAndWritesAreCountedApart() throws Exception {
        try (SmallDoor door = new SmallDoor(NARROW)) {
            // Given
            String post = "POST /api/v1/gov/x HTTP/1.1";
            door.ask(post, HOST, "Content-Length: 0");

            // When
            String write = door.ask(post, HOST, "Content-Length: 0");
            String read = door.ask(GET, HOST);

            // Then
            assertThat(write).startsWith("HTTP/1.1 429").contains("RateLimit-Policy: \"writes\";q=1;w=10\r\n");
            assertThat(read).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /units/15 HTTP/1.1",
                "GET /assets/x.js HTTP/1.1",
                "GET /q/health HTTP/1.1",
                "HEAD /api/v1/series HTTP/1.1"
            })
    void pagesFilesAndWhoOnlyLooksAreNotCounted(String request) throws Exception {
        try (SmallDoor door = new SmallDoor(NARROW)) {
            // Given
            door.ask(request, HOST);
            door.ask(request, HOST);

            // When
            String answer = door.ask(request, HOST);

            // Then
            assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\nRateLimit");
        }
    }

    @Test
    void thisMachineAsksAsOftenAsItLikes() throws Exception {
        try (SmallDoor door = new SmallDoor(Map.of("trucot.gateway.limits.reads", "1"))) {
            // Given
            door.ask(GET, HOST);

            // When
            String answer = door.ask(GET, HOST);

            // Then
            assertThat(answer).startsWith("HTTP/1.1 200").doesNotContain("\nRateLimit");
        }
    }

    @Test
    void eachOfSeveralQuotasHoldsAndTheRefusedRequestCostsNothing() throws Exception {
        // Given
        List<Quota> both =
                List.of(Quota.of("minute", 3, Duration.ofMinutes(1)), Quota.of("day", 2, Duration.ofDays(1)));
        Callers one = new Callers() {
            @Override
            public Caller of(RoutingContext request) {
                return new Caller("one", both, both);
            }
        };
        try (SmallDoor door = new SmallDoor(NARROW, List.of(one))) {
            // When
            String first = door.ask(GET, HOST);
            door.ask("POST /api/v1/gov/x HTTP/1.1", HOST, "Content-Length: 0");
            String third = door.ask(GET, HOST);
            door.pass(Duration.ofHours(12));
            String later = door.ask(GET, HOST);

            // Then
            assertThat(first)
                    .contains(
                            "RateLimit-Policy: \"minute\";q=3;w=60, \"day\";q=2;w=86400\r\n",
                            "RateLimit: \"minute\";r=2;t=20, \"day\";r=1;t=43200\r\n");
            assertThat(third).startsWith("HTTP/1.1 429").contains("Retry-After: 43200\r\n", "\"day\";r=0;t=43200");
            assertThat(later).startsWith("HTTP/1.1 200").contains("\"minute\";r=2;t=20, \"day\";r=0;t=86400");
        }
    }

    @Test
    void whoIsKnownInAnotherWayHasAQuotaOfHisOwn() throws Exception {
        // Given
        Quota wide = Quota.of("system", 50, Duration.ofSeconds(1));
        Callers systems = new Callers() {
            @Override
            public @Nullable Caller of(RoutingContext request) {
                String name = request.request().getHeader("Authorization");
                return name == null ? null : Caller.of(name, wide, wide);
            }
        };
        try (SmallDoor door = new SmallDoor(NARROW, List.of(systems))) {
            // When
            String known = door.ask(GET, HOST, "Authorization: Bearer one");
            String unknown = door.ask(GET, HOST);

            // Then
            assertThat(known).contains("RateLimit: \"system\";r=49;t=1\r\n");
            assertThat(unknown).contains("RateLimit: \"reads\";r=1;t=5\r\n");
        }
    }
}
