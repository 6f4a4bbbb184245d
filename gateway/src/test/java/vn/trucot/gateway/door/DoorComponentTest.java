package vn.trucot.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.gateway.feed.Broker;

/** What the whole gateway says of every answer, and what it makes of requests that no library would send. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class DoorComponentTest {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final String NEXT = "GET /q/openapi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

    @TestHTTPResource
    URI gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/units/15",
                "/nothing",
                "/display.js",
                "/assets/gone.js",
                "/api/v1/home",
                "/api/v1/home?",
                "/api/v1/nowhere",
                "/api/v1/gov/dossiers",
                "/api/openapi.json",
                "/q/health",
                "/q/swagger-ui/",
                "/api/v1/a/../b"
            })
    void eachAnswerSaysOnceWhatABrowserMayDoWithItAndWhichRequestItAnswers(String path) throws IOException {
        // When
        String head = head(ask("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"));

        // Then
        for (String header : new String[] {
            "content-security-policy: ",
            "x-content-type-options: nosniff",
            "referrer-policy: same-origin",
            "cross-origin-opener-policy: same-origin",
            "permissions-policy: camera=()",
            "x-request-id: "
        }) {
            assertThat(head).containsOnlyOnce("\r\n" + header);
        }
        assertThat(head).contains("frame-ancestors 'none'").doesNotContain("strict-transport-security", "\nratelimit");
    }

    @Test
    void theViewerOfTheInterfaceMayRunItsOwnScriptsAndNothingElseMay() {
        given().get("/q/swagger-ui/")
                .then()
                .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
        given().get("/q/health")
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
        given().get("/").then().header("Content-Security-Policy", containsString("style-src 'self';"));
    }

    @Test
    void anyPageMayReadTheInterface() {
        given().header("Origin", "https://elsewhere.vn")
                .get("/api/v1/home")
                .then()
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", nullValue());
    }

    @Test
    void theStatusTellsWhetherServicesAreReached() {
        given().get("/api/v1/status").then().body("services.pillar", equalTo(List.of("gov", "economy", "society")));
        given().get("/q/metrics").then().body(containsString("trucot_gateway_service_down{pillar=\"gov\"}"));
    }

    /** Of each the second request, which some reader could take for the first one's body or the other way round, goes unanswered. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "Content-Length: 5, 6\r\n\r\nhello",
                "Content-Length: +5\r\n\r\nhello",
                "Content-Length: 0x5\r\n\r\nhello",
                "Content-Length: -5\r\n\r\nhello",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding:\u000bchunked\r\n\r\n0\r\n\r\n",
                "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n",
                "Content-Length : 5\r\n\r\nhello",
                "Content-Length: 5\r\n 0\r\n\r\nhello",
                "X\u0000: a\r\nContent-Length: 0\r\n\r\n",
                "X: a\rContent-Length: 5\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5;\u0000\r\nhello\r\n0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhelloX0\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\n-1\r\nhello\r\n0\r\n\r\n"
            })
    void aRequestWhoseEndIsDoubtfulIsTheLastOneOfItsConnection(String rest) throws IOException {
        // When
        String answers =
                ask("POST /api/v1/gov/x HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + rest + NEXT);

        // Then
        assertThat(answers).doesNotContain("openapi: 3");
        assertThat(answers.split("HTTP/1\\.1 [2-5]", -1)).hasSizeLessThanOrEqualTo(2);
    }

    /** All that the gateway says before it ends the connection. */
    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException e) {
            throw new AssertionError("the connection stays open", e);
        }
    }

    private static String head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    }
}
