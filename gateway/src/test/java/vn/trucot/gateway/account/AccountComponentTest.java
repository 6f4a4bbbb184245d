package vn.trucot.gateway.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.gateway.feed.Broker;

/** Signing in, and who gives whom which rights. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@QuarkusTestResource(AccountServer.class)
class AccountComponentTest {

    private static final String SESSION = "/api/v1/session";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String PASSWORD = "sông Hồng 1958";

    AccountServer server;

    @Test
    void theFirstAdministratorChangesThePasswordBeforeAnythingElse() throws IOException {
        // Given
        await().until(() -> Files.exists(server.firstPasswordFile()));
        String first = Files.readString(server.firstPasswordFile());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(server.firstPasswordFile())))
                .isEqualTo("rw-------");

        // When
        Cookie cookie = signIn("admin", first)
                .body("mustChange", equalTo(true))
                .extract()
                .detailedCookie(Sessions.COOKIE);

        // Then
        by(cookie).get(ACCOUNTS).then().statusCode(403);
        Cookie changed = by(cookie)
                .body(Map.of("present", first, "password", PASSWORD))
                .put(SESSION + "/password")
                .then()
                .statusCode(200)
                .body("mustChange", equalTo(false))
                .extract()
                .detailedCookie(Sessions.COOKIE);
        by(changed).get(ACCOUNTS).then().statusCode(200).body("name", hasItem("admin"));
        by(cookie).get(SESSION).then().body("name", nullValue());
        signIn("admin", first, 401);
        signIn("ADMIN", PASSWORD, 200);
    }

    @Test
    void aSessionIsACookieThatNeitherScriptsNorOtherSitesSend() {
        // Given
        String name = account("viewer:*:*");

        // When
        Response answer = signIn(name, PASSWORD).extract().response();

        // Then
        Cookie cookie = answer.getDetailedCookie(Sessions.COOKIE);
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Strict");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getValue()).doesNotContain(name);
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
        by(cookie)
                .get(SESSION)
                .then()
                .statusCode(200)
                .body("name", equalTo(name))
                .body("fullName", equalTo("Nguyễn Thị Lan"))
                .body("grants", contains("viewer:*:*"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "\"><script>"})
    void aCookieOfOnesOwnIsNoSession(String value) {
        given().cookie(Sessions.COOKIE, value)
                .get(SESSION)
                .then()
                .statusCode(200)
                .body("name", nullValue());
        given().cookie(Sessions.COOKIE, value).get(ACCOUNTS).then().statusCode(401);
    }

    @Test
    void whoSignsOutIsSignedOutEverywhere() {
        // Given
        String name = account("viewer:*:*");
        Cookie here = signIn(name, PASSWORD).extract().detailedCookie(Sessions.COOKIE);
        Cookie there = signIn(name, PASSWORD).extract().detailedCookie(Sessions.COOKIE);

        // When
        by(here).delete(SESSION).then().statusCode(204);

        // Then
        by(here).get(SESSION).then().body("name", nullValue());
        by(there).get(SESSION).then().body("name", nullValue());
        given().delete(SESSION).then().statusCode(204);
    }

    @Test
    void tooManyWrongPasswordsLockAnAccountAndNobodyIsToldWhy() {
        // Given
        String name = account("viewer:*:*");
        for (int i = 0; i < 5; i++) {
            signIn(name, "not the password", 401);
        }

        // When
        ValidatableResponse locked = signIn(name, PASSWORD, 401);
        ValidatableResponse unknown = signIn("nobody-" + name, PASSWORD, 401);

        // Then
        assertThat(locked.extract().jsonPath().getString("detail"))
                .isEqualTo(unknown.extract().jsonPath().getString("detail"))
                .isEqualTo("name or password is wrong; after 5 wrong passwords an account waits 15 minutes");
        operator().get(ACCOUNTS + "/" + name).then().body("lockedUntil", notNullValue());
        operator()
                .get(ACCOUNTS + "/" + name + "/events")
                .then()
                .body("kind", hasItems("CREATED", "SIGN_IN_FAILED", "LOCKED"));
        String fresh = operator()
                .post(ACCOUNTS + "/" + name + "/password")
                .then()
                .statusCode(200)
                .extract()
                .path("password");
        signIn(name, fresh, 200).body("mustChange", equalTo(true));
        operator()
                .get(ACCOUNTS + "/" + name)
                .then()
                .body("lockedUntil", nullValue())
                .body("$", not(hasKey("password")));
    }

    @Test
    void takenRightsEndSessions() {
        // Given
        String name = account("administrator:*:15");
        Cookie cookie = signIn(name, PASSWORD).extract().detailedCookie(Sessions.COOKIE);
        by(cookie).get(ACCOUNTS).then().statusCode(200).body("grants.flatten()", everyItem(containsString(":15")));

        // When
        operator()
                .body(Map.of("fullName", "Lan", "grants", List.of("viewer:*:15"), "active", false))
                .put(ACCOUNTS + "/" + name)
                .then()
                .statusCode(200);

        // Then
        by(cookie).get(ACCOUNTS).then().statusCode(401);
        signIn(name, PASSWORD, 401);
        operator()
                .get(ACCOUNTS + "/" + name + "/events")
                .then()
                .body("detail[0]", containsString("[administrator:*:15] > Lan; [viewer:*:15]; inactive"))
                .body("actor[0]", equalTo("operator"));
    }

    @ParameterizedTest
    @CsvSource({
        "reporter:*:15, 201",
        "administrator:society:15, 201",
        "reporter:*:16, 403",
        "reporter:*:*, 403",
        "viewer:*:*, 403",
    })
    void nobodyGrantsMoreThanTheOwnRights(String grant, int status) {
        // Given
        String name = account("administrator:*:15");
        Cookie cookie = signIn(name, PASSWORD).extract().detailedCookie(Sessions.COOKIE);

        // When
        ValidatableResponse answer = by(cookie)
                .body(wanted("x" + UUID.randomUUID(), grant))
                .post(ACCOUNTS)
                .then();

        // Then
        answer.statusCode(status);
        if (status == 403) {
            answer.body("code", equalTo("ROLE_MISSING")).body("detail", containsString("'" + grant + "'"));
        }
        by(cookie).get(ACCOUNTS + "/admin").then().statusCode(404);
        by(cookie)
                .body(Map.of("fullName", "Lan", "grants", List.of("administrator:*:15"), "active", false))
                .put(ACCOUNTS + "/" + name)
                .then()
                .statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"viewer", "reporter", "approver", "auditor", "system"})
    void onlyAdministratorsSeeAccounts(String role) {
        given().header("Authorization", "Bearer " + server.token(role + ":*:*"))
                .get(ACCOUNTS)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        given().get(ACCOUNTS).then().statusCode(401).body("code", equalTo("TOKEN_MISSING"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngắn | mật khẩu phải có ít nhất 10 ký tự",
                "aaaaaaaaaaaa | mật khẩu phải có ít nhất 5 ký tự khác nhau",
                "đường đường đường đường đường đường đường đường đường | mật khẩu dài nhất 72 byte",
                "xin chao tranvan | mật khẩu không được chứa tên tài khoản",
            })
    void aPasswordThatIsTooEasyIsRefusedInTheLanguageAsked(String password, String reason) {
        operator()
                .header("Accept-Language", "vi")
                .body(Map.of(
                        "name",
                        "tranvan",
                        "fullName",
                        "Trần Văn",
                        "grants",
                        List.of("viewer:*:*"),
                        "password",
                        password))
                .post(ACCOUNTS)
                .then()
                .statusCode(400)
                .body("detail", equalTo(reason))
                .body("errors.pointer", contains("/password"));
    }

    @Test
    void anAccountIsAddedOnceAndIsWhatItSays() {
        // Given
        String name = account("viewer:*:*");

        // Then
        operator().body(wanted(name, "viewer:*:*")).post(ACCOUNTS).then().statusCode(409);
        operator().body(wanted("Có Dấu", "viewer:*:*")).post(ACCOUNTS).then().statusCode(400);
        operator().body(wanted("abc", "boss:*:*")).post(ACCOUNTS).then().statusCode(400);
    }

    @Test
    void anotherSiteDoesNotWriteWithTheSessionOfAPage() {
        // Given
        Cookie cookie = signIn(account("viewer:*:*"), PASSWORD).extract().detailedCookie(Sessions.COOKIE);

        // When
        for (String from : List.of("cross-site", "same-site", "none")) {
            given().cookie(cookie)
                    .header("Sec-Fetch-Site", from)
                    .delete(SESSION)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("ORIGIN_NOT_ALLOWED"));
        }
        given().cookie(cookie)
                .header("Origin", "https://evil.example")
                .delete(SESSION)
                .then()
                .statusCode(403);
        given().cookie(cookie).delete(SESSION).then().statusCode(403);

        // Then
        by(cookie).get(SESSION).then().body("name", notNullValue());
    }

    @Test
    void aDemoAdministratorHasNoSayAboutOthers() {
        // Given
        Cookie cookie = signIn(account("administrator:*:*"), PASSWORD).extract().detailedCookie(Sessions.COOKIE);
        String name = "a" + UUID.randomUUID();
        Map<String, Object> wanted = new HashMap<>(wanted(name, "viewer:*:15"));
        wanted.put("demo", false);
        String other = "a" + UUID.randomUUID();
        Map<String, Object> official = new HashMap<>(wanted(other, "viewer:*:15"));
        official.put("demo", false);
        operator().body(official).post(ACCOUNTS).then().statusCode(201).body("demo", equalTo(false));

        // When
        by(cookie).body(wanted).post(ACCOUNTS).then().statusCode(201).body("demo", equalTo(true));

        // Then
        by(cookie)
                .body(Map.of("fullName", "Lan", "grants", List.of("viewer:*:15"), "active", false))
                .put(ACCOUNTS + "/" + other)
                .then()
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        by(cookie).post(ACCOUNTS + "/" + other + "/password").then().statusCode(403);
        by(cookie).delete("/api/v1/consumers/none").then().statusCode(403);
    }

    @Test
    void whoIsSignedInHasAQuotaOfHisOwn() {
        // Given
        Cookie cookie = signIn(account("viewer:*:*"), PASSWORD).extract().detailedCookie(Sessions.COOKIE);

        // When
        String left = by(cookie).get(SESSION).getHeader("RateLimit");

        // Then
        assertThat(left).as("though this machine is not limited").startsWith("\"reads\";r=199");
        given().get(SESSION).then().header("RateLimit", nullValue());
    }

    @Test
    void theKeysThatAreShownArePublicOnes() {
        given().get("/api/v1/keys").then().statusCode(200).body("keys.d", everyItem(nullValue()));
    }

    /** Adds an account with the password that all have here. */
    private String account(String grant) {
        String name = "a" + UUID.randomUUID();
        operator()
                .body(wanted(name, grant))
                .post(ACCOUNTS)
                .then()
                .statusCode(201)
                .body("$", not(hasKey("password")));
        return name;
    }

    private static Map<String, Object> wanted(String name, String grant) {
        return Map.of(
                "name",
                name,
                "fullName",
                "Nguyễn Thị Lan",
                "grants",
                List.of(grant),
                "password",
                PASSWORD,
                "demo",
                true);
    }

    private static ValidatableResponse signIn(String name, String password) {
        return signIn(name, password, 200);
    }

    private static ValidatableResponse signIn(String name, String password, int status) {
        return given().contentType("application/json")
                .body(Map.of("name", name, "password", password))
                .post(SESSION)
                .then()
                .statusCode(status);
    }

    /** A request as a page of the gateway sends it. */
    private static RequestSpecification by(Cookie cookie) {
        return given().cookie(cookie).header("Sec-Fetch-Site", "same-origin").contentType("application/json");
    }

    private RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + server.token("administrator:*:*"))
                .contentType("application/json");
    }
}
