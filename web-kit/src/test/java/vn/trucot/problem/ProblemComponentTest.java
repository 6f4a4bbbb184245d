package vn.trucot.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ProblemComponentTest {

    private static final String JSON = "application/json";

    @TestHTTPResource
    URI server;

    @Test
    void a_problem_carries_its_code_its_mistakes_and_its_own_members() {
        // When
        var answer = given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/api/things/problem")
                .then();

        // Then
        isProblem(answer, ProblemCode.BATCH_REJECTED)
                .body("type", equalTo("https://trucot.vn/problems/batch-rejected"))
                .body("title", equalTo("The batch holds mistakes; nothing was stored"))
                .body("detail", equalTo("2 of 3 rows hold mistakes"))
                .body("instance", equalTo("/api/things/problem"))
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"))
                .body("rejected", equalTo(2))
                .body("errors[0].row", equalTo(2))
                .body("errors[0].field", equalTo("period"))
                .body("errors[0].code", equalTo("PERIOD_IN_FUTURE"))
                .body("errors[0].pointer", nullValue());
    }

    @Test
    void the_title_is_vietnamese_for_who_prefers_it() {
        given().header("Accept-Language", "vi-VN,vi;q=0.9,en;q=0.8")
                .get("/api/things/problem")
                .then()
                .body("title", equalTo("Lô dữ liệu có lỗi; không dòng nào được lưu"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", ";q=1", ",", "vi;q=x", "-;q"})
    void a_language_that_is_none_does_not_keep_a_problem_from_being_told(String language) {
        isProblem(
                given().header("Accept-Language", language)
                        .get("/api/things/problem")
                        .then(),
                ProblemCode.BATCH_REJECTED);
    }

    @Test
    void who_is_told_to_come_later_is_told_when() {
        isProblem(given().get("/api/things/busy").then(), ProblemCode.SERVICE_DOWN)
                .header("Retry-After", equalTo("5"));
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/things/wrapped, CONFLICT",
        "GET, /api/things/term, VALUE_MALFORMED",
        "GET, /api/things/no-token, TOKEN_MISSING",
        "GET, /api/things/bad-token, TOKEN_INVALID",
        "GET, /api/things/no-role, ROLE_MISSING",
        "GET, /api/things/bug, UNEXPECTED",
        "GET, /api/nothing, NOT_FOUND",
        "GET, /nothing/at/all, NOT_FOUND",
        "GET, /bare/failing, UNEXPECTED",
        "POST, /bare/failing, METHOD_NOT_ALLOWED",
        "DELETE, /api/things, METHOD_NOT_ALLOWED",
        "GET, /api/things?size=many, VALUE_MALFORMED"
    })
    void every_failure_is_a_problem_that_tells_no_internals(String method, String path, ProblemCode code) {
        // When
        var answer = given().request(method, path).then();

        // Then
        isProblem(answer, code)
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString("ecret")))
                .body(not(containsString("vn.trucot")));
    }

    @Test
    void a_missing_token_is_asked_for() {
        given().get("/api/things/no-token").then().header("WWW-Authenticate", "Bearer");
    }

    @Test
    void a_media_type_that_is_not_offered_is_a_problem() {
        isProblem(given().accept("text/calendar").get("/api/things").then(), ProblemCode.NOT_ACCEPTABLE);
    }

    @Test
    void a_media_type_that_is_not_taken_is_a_problem() {
        isProblem(
                given().contentType("text/calendar")
                        .body("x")
                        .post("/api/things")
                        .then(),
                ProblemCode.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void a_parameter_outside_its_bounds_is_named() {
        isProblem(given().get("/api/things?size=101").then(), ProblemCode.VALIDATION_FAILED)
                .body("errors[0].field", equalTo("size"))
                .body("errors[0].reason", containsString("101"));
    }

    @Test
    void values_of_the_body_outside_their_bounds_are_pointed_at() {
        isProblem(post("{\"part\": {\"name\": \" \", \"count\": 0}}"), ProblemCode.VALIDATION_FAILED)
                .body("errors.pointer", org.hamcrest.Matchers.containsInAnyOrder("/part/name", "/part/count"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {"day": "31.3.2024"}          | VALUE_MALFORMED | /day     | '31.3.2024' is no day
                    {"period": "2024-13"}         | VALUE_MALFORMED | /period  | '2024-13' is no period
                    {"day": 20454}                | VALUE_MALFORMED | /day     | '20454' is no day
                    {"day": "2024-12-31T20:00:00Z"} | VALUE_MALFORMED | /day   | is no day
                    {"day": "2024-02-30"}         | VALUE_MALFORMED | /day     | is no day
                    {"day": "+999999999-12-31"}   | VALUE_MALFORMED | /day     | is no day
                    {"day": [2024, 12, 31]}       | VALUE_MALFORMED | /day     | this is no date
                    {"part": {"name": "a\\u0000b"}}| VALUE_MALFORMED | /part/name | 'a[U+0000]b' is no text: take out U+0000
                    {"part": {"name": "a\\ud800b"}}| VALUE_MALFORMED | /part/name | take out U+D800
                    {"part": {"name": "a\\u202eb"}}| VALUE_MALFORMED | /part/name | take out U+202E
                    {"part": {"count": 5.9}}      | VALUE_MALFORMED | /part/count | no whole number
                    {"part": {"count": "1.250"}}  | VALUE_MALFORMED | /part/count | '1.250' is no whole number of the right size, written without thousands separator
                    {"part": {"count": "1\\u202f250"}} | VALUE_MALFORMED | /part/count | '1␣250 (␣ is U+202F)' is no whole number
                    {"part": {"count": 4294967303}} | VALUE_MALFORMED | /part/count | too large for the field
                    {"sizes": [1], "sizes": [2]}  | BODY_MALFORMED  |          | field 'sizes' is there twice
                    {"sizes": [1]} {"sizes": [2]} | BODY_MALFORMED  |          | behind the value comes more
                    {"sizes": [1]} garbage        | BODY_MALFORMED  |          | this is no JSON
                    {"colour": "GREEN"}           | VALUE_MALFORMED | /colour  | one of [RED, BLUE]
                    {"sizes": [1, "two"]}         | VALUE_MALFORMED | /sizes/1 | 'two' is no whole number
                    {"sizes": {}}                 | VALUE_MALFORMED | /sizes   | this is no array
                    {"part": 7}                   | VALUE_MALFORMED | /part    | no object with the fields
                    {"sizes": [1, 2               | BODY_MALFORMED  |          | ends too early
                    {"sizes": nonsense}           | BODY_MALFORMED  |          | this is no JSON
                    """)
    void a_body_that_cannot_be_read_is_pointed_at(String body, ProblemCode code, String pointer, String reason) {
        isProblem(post(body), code)
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].line", equalTo(1))
                .body("errors[0].reason", containsString(reason))
                .body(not(containsString("java.")))
                .body(not(containsString("vn.trucot")));
    }

    @Test
    void texts_come_in_their_one_form_and_numbers_go_out_in_theirs() {
        post("""
                {"part": {"name": " \\u00a0Ye\\u0302n\\u00a0 Ba\\u0301i\\u200b\\n", "count": 1}, "day": " 2024-03-31 ",
                 "share": 0.00000010}""")
                .statusCode(200)
                .body("part.name", equalTo("Yên Bái"))
                .body("day", equalTo("2024-03-31"))
                .body(containsString("\"share\":0.0000001}"));
    }

    @ParameterizedTest
    @CsvSource({
        "10.00, 10",
        "0.100000000000000000, 0.1",
        "1E+3, 1000",
        "0E-9, 0",
        "123456789012345678, 123456789012345678"
    })
    void a_number_goes_out_in_one_form(String number, String form) {
        post("{\"share\": " + number + "}").statusCode(200).body(containsString("\"share\":" + form + "}"));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    q=a%00b,                      q,      take out U+0000
                    q=a%1Bb,                      q,      take out U+001B
                    q=rec%E2%80%8Bords,           q,      take out U+200B
                    day=2024-12,                  day,    '2024-12' is no day
                    day=2024-02-30,               day,    is no day
                    day=31/12/2024,               day,    is no day
                    day=2024-12-31T00:00:00Z,     day,    is no day
                    at=yesterday,                 at,     is no moment
                    period=2024-13,               period, '2024-13' is no period
                    unit=15..1,                   unit,   is no org unit id
                    unit=%00,                     unit,   take out U+0000
                    colour=GREEN,                 colour, 'GREEN' is no value: write one of [RED
                    flag=maybe,                   flag,   write true or false
                    page=2147483648,              page,   is no whole number
                    page=1.5,                     page,   is no whole number
                    stars=40000,                  stars,  is no whole number
                    share=0%2C5,                  share,  is no number
                    """)
    void a_parameter_that_is_not_of_its_form_is_named(String query, String parameter, String reason) {
        // When
        var answer = given().urlEncodingEnabled(false)
                .get("/api/things/asked/15?" + query)
                .then();

        // Then
        isProblem(answer, ProblemCode.VALUE_MALFORMED)
                .body("errors[0].field", equalTo(parameter))
                .body("errors[0].reason", containsString(reason));
    }

    @Test
    void a_part_of_the_address_that_is_not_of_its_form_is_named() {
        isProblem(given().get("/api/things/asked/15..1").then(), ProblemCode.VALUE_MALFORMED)
                .body("errors[0].field", equalTo("unit"));
    }

    @Test
    void parameters_are_read_whatever_blanks_are_around_them() {
        given().urlEncodingEnabled(false)
                .get(
                        "/api/things/asked/15?q=%C2%A0Ye%CC%82n%20%20Ba%CC%81i&day=2024-03-31%20&page=3&flag=true&colour=RED")
                .then()
                .statusCode(200)
                .body("q", equalTo("Yên Bái"))
                .body("day", equalTo("2024-03-31"))
                .body("page", equalTo(3))
                .body("flag", equalTo(true))
                .body("colour", equalTo("RED"));
    }

    @Test
    void a_body_announced_too_large_is_a_problem() {
        isProblem(
                given().contentType("text/plain")
                        .body("x".repeat(2001))
                        .post("/api/things/stream")
                        .then(),
                ProblemCode.BODY_TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {2_001, 20_000, 8_000_000})
    void a_body_that_turns_out_too_large_is_a_problem(int length) throws Exception {
        isTooLarge(sent(new ByteArrayInputStream(new byte[length])));
    }

    @Test
    void nobody_waits_for_the_rest_of_a_body_that_is_too_large_already() throws Exception {
        // Given
        String head = "POST /api/things/stream HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        String chunk = "7d1\r\n" + "x".repeat(2_001) + "\r\n";
        StringBuilder answer = new StringBuilder();

        // When
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) LastWords.LONGEST_DRAIN.toMillis() / 2);
            socket.getOutputStream().write((head + chunk).getBytes(StandardCharsets.US_ASCII));
            byte[] part = new byte[1_000];
            while (answer.indexOf("BODY_TOO_LARGE") < 0) {
                int read = socket.getInputStream().read(part);
                Assertions.assertThat(read).as(answer::toString).isPositive();
                answer.append(new String(part, 0, read, StandardCharsets.UTF_8));
            }
        }

        // Then
        Assertions.assertThat(answer).startsWith("HTTP/1.1 413 ");
    }

    @Test
    void whoever_goes_on_sending_a_body_that_is_too_large_gets_the_answer() throws Exception {
        // Given
        String head = "POST /api/things/stream HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n";
        byte[] chunk = ("7d1\r\n" + "x".repeat(2_001) + "\r\n").getBytes(StandardCharsets.US_ASCII);

        // When
        String answer;
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout((int) LastWords.LONGEST_DRAIN.toMillis() / 2);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 4_000; i++) {
                socket.getOutputStream().write(chunk);
            }
            socket.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }

        // Then
        Assertions.assertThat(answer).startsWith("HTTP/1.1 413 ").contains("BODY_TOO_LARGE");
    }

    private static void isTooLarge(HttpResponse<String> answer) {
        Assertions.assertThat(answer.statusCode()).isEqualTo(413);
        Assertions.assertThat(answer.headers().firstValue("Content-Type")).hasValue(ProblemAnswers.MEDIA_TYPE);
        Assertions.assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    /** The answer to a body whose length is not announced. */
    private HttpResponse<String> sent(InputStream body) throws IOException, InterruptedException {
        HttpRequest unannounced = HttpRequest.newBuilder(server.resolve("/api/things/stream"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> body))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            return client.send(unannounced, HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void a_body_of_just_the_limit_is_taken() {
        given().contentType("text/plain")
                .body("x".repeat(2000))
                .post("/api/things/stream")
                .then()
                .statusCode(200)
                .body(equalTo("2000"));
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(JSON).body(body).post("/api/things").then();
    }

    private static ValidatableResponse isProblem(ValidatableResponse answer, ProblemCode code) {
        return answer.statusCode(code.status())
                .header("Content-Type", equalTo(ProblemAnswers.MEDIA_TYPE))
                .body("code", equalTo(code.name()))
                .body("status", equalTo(code.status()))
                .body("type", equalTo(code.type()));
    }
}
