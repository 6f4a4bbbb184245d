package vn.trucot.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The door as an operator has set it, and what comes to it that no library would send. */
@Timeout(60)
class DoorTest {

    private static final String GET = "GET /api/v1/series HTTP/1.1";
    private static final String HOST = "Host: suite.example.vn";

    private static SmallDoor door;
    private static SmallDoor open;

    @BeforeAll
    static void build() throws Exception {
        door = new SmallDoor(Map.of(
                "trucot.gateway.hosts", "suite.example.vn,127.0.0.1:8080",
                "trucot.gateway.origins.reading", "https://portal.example.vn",
                "trucot.gateway.origins.own", "https://pages.example.vn",
                "trucot.gateway.trusted-proxies", "loopback,10.0.0.0/8"));
        open = new SmallDoor(Map.of());
    }

    @AfterAll
    static void close() throws Exception {
        door.close();
        open.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "X-Forwarded-For: 192.0.2.1 | 192.0.2.1",
                "X-Forwarded-For: 203.0.113.5, 192.0.2.1 | 192.0.2.1",
                "X-Forwarded-For: 203.0.113.5, 192.0.2.1, 10.1.1.1 | 192.0.2.1",
                "X-Forwarded-For: 10.1.1.1 | 10.1.1.1",
                "X-Forwarded-For: 192.0.2.1:4711 | 192.0.2.1",
                "X-Forwarded-For: [2001:db8::1]:4711 | 2001:db8:0:0:0:0:0:1",
                "X-Forwarded-For: 192.0.2.1, made up | 127.0.0.1",
                "Forwarded: for=203.0.113.5, for=\"192.0.2.1:80\";proto=https | 192.0.2.1",
                "Forwarded: for=\"[2001:db8::1]\" | 2001:db8:0:0:0:0:0:1",
                "Forwarded: for=_hidden | 127.0.0.1",
                "Via: 1.1 x | 127.0.0.1"
            })
    void whoAsksIsFoundBehindTrustedProxiesOnly(String header, String address) throws Exception {
        assertThat(door.ask(GET, HOST, header)).endsWith("{\"client\":\"" + address + "\"}");
        assertThat(open.ask(GET, HOST, header)).endsWith("{\"client\":\"127.0.0.1\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suite.example.vn", "SUITE.example.VN", "suite.example.vn:443", "127.0.0.1:8080"})
    void aHostThatIsServedIsAnswered(String host) throws Exception {
        assertThat(door.ask(GET, "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example.vn", "suite.example.vn.evil", "127.0.0.1", "127.0.0.1:80"})
    void aHostThatIsNotServedIsRefusedWhereHostsAreListed(String host) throws Exception {
        assertThat(door.ask(GET, "Host: " + host)).startsWith("HTTP/1.1 421").contains("HOST_UNKNOWN");
        assertThat(open.ask(GET, "Host: " + host)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @CsvSource({
        "http://suite.example.vn/api/v1/series,200",
        "http://evil/api/v1/series,400",
        "http://suite.example.vn.evil/api/v1/series,400",
        "http://u@suite.example.vn/api/v1/series,400",
        "http://suite.example.vn/api/v1/gov/../../q/metrics,400"
    })
    void aWholeAddressNamesTheSameHost(String target, int status) throws Exception {
        assertThat(open.ask("GET " + target + " HTTP/1.1", HOST)).startsWith("HTTP/1.1 " + status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/gov/%2e%2e/q/metrics",
                "/api/v1/gov/..;/x",
                "/q/../api/v1/series",
                "/units/../api/v1/x",
                "/api/../units/15",
                "//api/v1/gov/%2e%2e"
            })
    void anAddressOfTwoMeaningsIsAProblem(String path) throws Exception {
        assertThat(open.ask("GET " + path + " HTTP/1.1", HOST))
                .startsWith("HTTP/1.1 400")
                .contains("VALUE_MALFORMED", "can be read in two ways", "X-Content-Type-Options: nosniff");
    }

    @Test
    void aPageIsReadHereAloneAndSaysItselfThatNothingIsThere() throws Exception {
        assertThat(open.ask("GET /units/%2e%2e/x HTTP/1.1", HOST)).startsWith("HTTP/1.1 200");
        assertThat(open.ask("GET /registers/gov/a%2Fb HTTP/1.1", HOST)).startsWith("HTTP/1.1 200");
    }

    @Test
    void whatTheRoutesTakeForTheInterfaceIsTheInterface() throws Exception {
        assertThat(open.ask("GET //%61pi/v1/series HTTP/1.1", HOST))
                .contains("Access-Control-Allow-Origin: *", "Content-Security-Policy: default-src 'none'");
    }

    @Test
    void anyPageMayReadAndSeeWhatTheAnswerSays() throws Exception {
        assertThat(open.ask(GET, HOST))
                .contains("Access-Control-Allow-Origin: *\r\n")
                .containsPattern("Access-Control-Expose-Headers: ETag, .*Retry-After, X-Request-Id")
                .doesNotContain("Allow-Credentials");
        assertThat(open.ask("GET /units/15 HTTP/1.1", HOST)).doesNotContain("Access-Control");
    }

    @Test
    void onlyListedPagesReadWhereTheyAreListed() throws Exception {
        assertThat(door.ask(GET, HOST, "Origin: https://portal.example.vn"))
                .contains("Access-Control-Allow-Origin: https://portal.example.vn\r\n", "ary: ");
        assertThat(door.ask(GET, HOST, "Origin: https://other.example.vn"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("Access-Control-Allow-Origin");
    }

    @ParameterizedTest
    @CsvSource({"GET,204", "HEAD,204", "POST,403", "DELETE,403"})
    void aBrowserIsToldWhatAPageOfAnotherOriginMayDo(String method, int status) throws Exception {
        // When
        String answer = open.ask(
                "OPTIONS /api/v1/gov/teams HTTP/1.1",
                HOST,
                "Origin: https://other.example.vn",
                "Access-Control-Request-Method: " + method);

        // Then
        assertThat(answer).startsWith("HTTP/1.1 " + status);
        assertThat(answer.contains("Access-Control-Allow-Methods: GET, HEAD, OPTIONS"))
                .isEqualTo(status == 204);
    }

    @ParameterizedTest
    @CsvSource({
        "https://suite.example.vn,200",
        "http://suite.example.vn,200",
        "https://suite.example.vn:443,200",
        "https://pages.example.vn,200",
        "https://suite.example.vn:8443,403",
        "https://portal.example.vn,403",
        "https://suite.example.vn.evil,403",
        "null,403"
    })
    void onlyPagesOfTheSuiteWrite(String origin, int status) throws Exception {
        assertThat(door.ask("PUT /api/v1/gov/teams/1 HTTP/1.1", HOST, "Origin: " + origin, "Content-Length: 0"))
                .startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aRequestKeepsItsIdOrGetsOne() throws Exception {
        assertThat(open.ask(GET, HOST, "X-Request-Id: Xa_1.2-3")).contains("X-Request-Id: Xa_1.2-3\r\n");
        assertThat(open.ask(GET, HOST, "traceparent: 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"))
                .contains("X-Request-Id: 0af7651916cd43dd8448eb211c80319c\r\n");
        assertThat(open.ask(GET, HOST, "X-Request-Id: a b")).containsPattern("X-Request-Id: [0-9a-f]{32}\r\n");
        assertThat(open.ask(GET, HOST, "X-Request-Id: " + "x".repeat(65)))
                .containsPattern("X-Request-Id: [0-9a-f]{32}\r\n");
    }

    @Test
    void aProblemNamesTheRequest() throws Exception {
        assertThat(open.ask("GET /api/../q HTTP/1.1", HOST, "X-Request-Id: mine"))
                .contains("\"requestId\":\"mine\"", "X-Request-Id: mine\r\n");
    }

    @Test
    void withoutTlsNobodyIsToldToUseItOnly() throws Exception {
        assertThat(open.ask(GET, HOST)).doesNotContain("Strict-Transport-Security");
    }
}
