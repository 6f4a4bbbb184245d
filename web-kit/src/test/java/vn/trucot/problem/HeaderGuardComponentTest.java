package vn.trucot.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests as no library would send them. */
@QuarkusTest
class HeaderGuardComponentTest {

    private static final int PATIENCE_MILLIS = 20_000;

    @TestHTTPResource
    URI server;

    @ParameterizedTest
    @ValueSource(strings = {"a b", "x:99999", "[::1", "a/b", "u@h", "x:", ""})
    void aHostThatIsNoneIsACallersMistake(String host) throws IOException {
        // When
        String answer = ask("GET /api/things HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 400").contains("VALUE_MALFORMED", "\"field\":\"Host\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.vn", "example.vn:8080", "127.0.0.1:1", "[::1]:8080", "bac-yen_1"})
    void aHostIsTaken(String host) throws IOException {
        // When
        String answer = ask("GET /api/things HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo", "a/b/c", "text/csv; =", "application/json;q", "text/html, x", "text/csv,,*/*"})
    void whatIsWantedMustBeReadable(String wanted) throws IOException {
        // When
        String answer =
                ask("GET /api/things HTTP/1.1\r\nHost: x\r\nAccept: " + wanted + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 406").contains("NOT_ACCEPTABLE", "Accept names no media types");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/*",
                "application/json",
                "text/csv,application/json;q=0.9;v=\"a,b\"",
                "text/html, image/gif, *; q=.2, */*; q=.2",
                ""
            })
    void whatIsWantedIsTaken(String wanted) throws IOException {
        // When
        String answer =
                ask("GET /api/things HTTP/1.1\r\nHost: x\r\nAccept: " + wanted + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @Test
    void anAddressThatIsTooLongIsAProblem() throws IOException {
        // Given
        String longest = "/api/things?q=" + "x".repeat(HeaderGuard.LONGEST_ADDRESS - 14);

        // When
        String taken = ask("GET " + longest + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        String refused = ask("GET " + longest + "x HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(taken).startsWith("HTTP/1.1 200");
        assertThat(refused).startsWith("HTTP/1.1 414").contains("URI_TOO_LONG", "8193 characters");
    }

    @Test
    void whoAsksForNoHostIsToldSo() throws IOException {
        // When
        String answer = ask("GET /api/things HTTP/1.1\r\nX-Request-Id: mine\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("X-Request-Id: mine", "X-Content-Type-Options: nosniff", "\"requestId\":\"mine\"");
    }

    @Test
    void aSimpleCheckOfHealthNeedsNoHost() throws IOException {
        // When
        String answer = ask("GET /api/things HTTP/1.0\r\n\r\n");

        // Then
        assertThat(answer).contains(" 200 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "deflate, gzip"})
    void aPackedBodyIsNotTakenForTheThingItself(String coding) throws IOException {
        // When
        String answer = ask("POST /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Encoding: " + coding + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 415").contains("UNSUPPORTED_MEDIA_TYPE", "Content-Encoding");
        assertThat(answer).containsIgnoringCase("accept-encoding: identity");
    }

    @Test
    void aBodyThatSaysThatItIsNotPackedIsTaken() throws IOException {
        // When
        String answer = ask(
                "GET /api/things HTTP/1.1\r\nHost: x\r\nContent-Encoding: identity\r\n" + "Connection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
            })
    void afterABodyWhoseEndIsNotKnownNothingMoreIsRead(String length) throws IOException {
        // When
        String answers = ask("POST /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + length
                + "\r\n\r\n0\r\n\r\nGET /api/things HTTP/1.1\r\nHost: x\r\n\r\n");

        // Then
        assertThat(answers).startsWith("HTTP/1.1 400").containsOnlyOnce("HTTP/1.1");
    }

    @RepeatedTest(20)
    void afterABodyInChunksTheConnectionEndsForALengthMayHaveBeenSaidToo() throws IOException {
        // Given
        int counted = FailingResource.COUNTED.get();

        // When
        String answers = ask("POST /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
                + "POST /api/things/counted HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n");

        // Then
        assertThat(answers).containsOnlyOnce("HTTP/1.1").containsIgnoringCase("connection: close");
        assertThat(FailingResource.COUNTED).hasValue(counted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foo", "text/", "/csv", "text/csv; charset", "a/b/c", "text/csv;;;;; ; ; ; ; ; ; ; ; ; ; ; x y"})
    void aMediaTypeThatIsNoneIsACallersMistake(String type) throws IOException {
        // When
        String answer =
                ask("GET /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 415").contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "text/csv; charset=UTF-8",
                "text/csv;charset=\"UTF-8\" ; header=present",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                "text/csv;"
            })
    void aMediaTypeIsTaken(String type) throws IOException {
        // When
        String answer =
                ask("GET /api/things HTTP/1.1\r\nHost: x\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n");

        // Then
        assertThat(answer).startsWith("HTTP/1.1 200");
    }

    /** All that the server says before it closes the connection. */
    private String ask(String request) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
