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
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                    {"day": "31.3.2024"}          | VALUE_MALFORMED | /day     | '31.3.2024' is no date
                    {"period": "2024-13"}         | VALUE_MALFORMED | /period  | '2024-13' is no period
                    {"colour": "GREEN"}           | VALUE_MALFORMED | /colour  | one of [RED, BLUE]
                    {"sizes": [1, "two"]}         | VALUE_MALFORMED | /sizes/1 | 'two' is no number
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
    void a_body_announced_too_large_is_a_problem() {
        isProblem(
                given().contentType("text/plain")
                        .body("x".repeat(2001))
                        .post("/api/things/stream")
                        .then(),
                ProblemCode.BODY_TOO_LARGE);
    }

    @Test
    void a_body_that_turns_out_too_large_is_a_problem() throws Exception {
        // Given
        HttpRequest unannounced = HttpRequest.newBuilder(server.resolve("/api/things/stream"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[2001])))
                .build();

        // When
        HttpResponse<String> answer;
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            answer = client.send(unannounced, HttpResponse.BodyHandlers.ofString());
        }

        // Then
        Assertions.assertThat(answer.statusCode()).isEqualTo(413);
        Assertions.assertThat(answer.headers().firstValue("Content-Type")).hasValue(ProblemAnswers.MEDIA_TYPE);
        Assertions.assertThat(answer.body()).contains("BODY_TOO_LARGE");
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
