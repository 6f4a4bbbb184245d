package vn.trucot.gateway.account;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.trucot.access.Grant;
import vn.trucot.gateway.feed.Broker;

/** Signing in at a provider of identities, and its tokens. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@QuarkusTestResource(value = AccountServer.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = StandInProvider.class, restrictToAnnotatedClass = true)
class ProviderComponentTest {

    private static final String SESSION = "/api/v1/session";
    private static final String ACCOUNTS = "/api/v1/accounts";
    private static final String COMMUNE = "reporter:*:15~2025.02647";

    @Inject
    ProviderAccounts accounts;

    AccountServer server;
    StandInProvider provider;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    @Test
    void whoSignsInAtTheProviderHasASessionWithTheRightsThatItTells() throws Exception {
        // Given
        String name = name();
        provider.signsIn("subject " + name, name, List.of(COMMUNE));

        // When
        HttpResponse<String> back = open("?from=/units/15~2025.02647");

        // Then
        assertThat(back.statusCode()).as(back.body()).isEqualTo(200);
        assertThat(back.body()).contains("url=/units/15~2025.02647\"");
        assertThat(cookies.getCookieStore().getCookies())
                .as("the browser keeps nothing of the provider's")
                .extracting(HttpCookie::getName)
                .containsExactly(Sessions.COOKIE);
        session()
                .body("name", equalTo(name))
                .body("fullName", equalTo("Lý Thị Mỷ"))
                .body("grants", contains(COMMUNE))
                .body("ofProvider", equalTo(true))
                .body("mustChange", equalTo(false));
        given().cookie(Sessions.COOKIE, cookie())
                .get("/api/v1/gov/anything")
                .then()
                .statusCode(200)
                .body(containsString("Bearer "));
        asAdministrator()
                .get(ACCOUNTS + "/" + name + "/events")
                .then()
                .body("kind", contains("SIGNED_IN", "CREATED"))
                .body("actor", hasItem(ProviderAccounts.ACTOR));
    }

    @Test
    void rightsThatChangeAtTheProviderEndTheOtherSessions() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of(COMMUNE));
        open("");
        String before = cookie();

        // When
        provider.signsIn(name, name, List.of("viewer:*:15"));
        open("");

        // Then
        session().body("grants", contains("viewer:*:15"));
        given().cookie(Sessions.COOKIE, before).get(SESSION).then().body("name", nullValue());
    }

    @Test
    void rightsOfWhichTheProviderSaysNothingAreGivenHere() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, null);
        open("");
        session().body("grants", empty());

        // When
        asAdministrator()
                .contentType("application/json")
                .body(Map.of("fullName", "Lý Thị Mỷ", "grants", List.of("viewer:gov:15"), "active", true))
                .put(ACCOUNTS + "/" + name)
                .then()
                .statusCode(200)
                .body("ofProvider", equalTo(true));
        open("");

        // Then
        session().body("grants", contains("viewer:gov:15"));
    }

    @Test
    void whoIsSwitchedOffHereIsNotSignedIn() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of(COMMUNE));
        open("");
        asAdministrator()
                .contentType("application/json")
                .body(Map.of("fullName", "Lý Thị Mỷ", "grants", List.of(COMMUNE), "active", false))
                .put(ACCOUNTS + "/" + name)
                .then()
                .statusCode(200);

        // When
        HttpResponse<String> back = open("");

        // Then
        assertThat(back.statusCode()).isEqualTo(401);
        assertThat(back.body()).contains("SIGN_IN_FAILED", "switched off");
        session().body("name", nullValue());
    }

    @Test
    void nobodyTakesTheNameOfSomebodyElse() throws Exception {
        // Given
        String name = name();
        provider.signsIn("the first", name, List.of(COMMUNE));
        open("");
        cookies.getCookieStore().removeAll();

        // When
        provider.signsIn("another one", name.toUpperCase(java.util.Locale.ROOT), List.of("administrator:*:*"));
        HttpResponse<String> back = open("");

        // Then
        assertThat(back.statusCode()).isEqualTo(401);
        assertThat(back.body()).contains("SIGN_IN_FAILED", name);
        session().body("name", nullValue());
    }

    @Test
    void grantsThatAreNoneAreToldAndSignNobodyIn() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of("king:*:*"));

        // When
        HttpResponse<String> back = open("");

        // Then
        assertThat(back.statusCode()).isBetween(400, 422);
        assertThat(back.body()).contains("king");
        session().body("name", nullValue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/units/15?a=1%26b=2|/units/15?a=1&amp;b=2",
                "//evil.example/|/",
                "https://evil.example/|/",
                "/%5Cevil.example|/",
                "/a%22onload=|/"
            })
    void oneGoesOnToAPageOfThisSiteOnly(String from, String page) throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of(COMMUNE));

        // When
        HttpResponse<String> back = open("?from=" + from);

        // Then
        assertThat(back.body()).contains("url=" + page + "\"");
    }

    @Test
    void aCodeThatNobodyAskedForSignsNobodyIn() throws Exception {
        // When
        HttpResponse<String> back = open("?code=" + UUID.randomUUID() + "&state=" + UUID.randomUUID());

        // Then
        assertThat(back.statusCode()).isBetween(400, 499);
        session().body("name", nullValue());
    }

    @Test
    void passwordsAreNotTaken() {
        given().contentType("application/json")
                .body(Map.of("name", "admin", "password", "sông Hồng 1958"))
                .post(SESSION)
                .then()
                .statusCode(401)
                .body("detail", containsString("provider"));
        given().get(SESSION)
                .then()
                .body("offered", equalTo(true))
                .body("passwords", equalTo(false))
                .body("provider", equalTo("Cổng đăng nhập tỉnh"));
    }

    @Test
    void whoSignsInAtTheProviderHasNoPasswordToReset() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of(COMMUNE));
        open("");

        // Then
        asAdministrator()
                .post(ACCOUNTS + "/" + name + "/password")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
    }

    @Test
    void aTokenOfTheProviderCountsWhileItIsGoodForThisSuiteAndSignedByItsKeys() {
        // Given
        List<String> granted = List.of("administrator:*:*");

        // Then
        by(provider.token(StandInProvider.CLIENT, 300, granted)).statusCode(200);
        by(provider.token("something-else", 300, granted)).statusCode(401);
        by(provider.token(StandInProvider.CLIENT, -10, granted)).statusCode(401);
        by(provider.forged(granted)).statusCode(401);
        by(provider.token(StandInProvider.CLIENT, 300, List.of("viewer:*:*"))).statusCode(403);

        // When
        provider.rotates();

        // Then
        by(provider.token(StandInProvider.CLIENT, 300, granted)).statusCode(200);
    }

    @Test
    void whoSignsOutAtTheProviderHasNoSessionHereAnyMore() throws Exception {
        // Given
        String name = name();
        provider.signsIn(name, name, List.of(COMMUNE));
        open("");

        // When
        told(provider.forgedSignedOut(name)).statusCode(400);
        told(provider.signedOut(name, false)).statusCode(400);
        told("none").statusCode(400);
        told(provider.signedOut("nobody", true)).statusCode(200);

        // Then
        session().body("name", equalTo(name));

        // When
        told(provider.signedOut(name, true)).statusCode(200);

        // Then
        await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> session().body("name", nullValue()));
        asAdministrator()
                .get(ACCOUNTS + "/" + name + "/events")
                .then()
                .body("kind[0]", equalTo("SIGNED_OUT"))
                .body("actor[0]", equalTo(ProviderAccounts.ACTOR));

        // When
        open("");

        // Then
        session().body("name", equalTo(name));
    }

    private static ValidatableResponse told(String token) {
        return given().formParam("logout_token", token)
                .post(ProviderResource.PATH + "/logout")
                .then();
    }

    @Test
    void whoSignsInTwiceAtOnceTheFirstTimeHasOneAccount() throws Exception {
        // Given
        String name = name();
        ProviderAccounts.Person person =
                new ProviderAccounts.Person("subject " + name, name, "Lý Thị Mỷ", List.of(Grant.of(COMMUNE)));

        // When
        List<Future<Account>> signedIn;
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            signedIn = threads.invokeAll(Collections.nCopies(8, () -> accounts.signIn(person)));
        }

        // Then
        for (Future<Account> one : signedIn) {
            assertThat(one.get().name()).isEqualTo(name);
        }
        asAdministrator()
                .get(ACCOUNTS + "/" + name + "/events")
                .then()
                .body("kind.findAll { it == 'CREATED' }", hasSize(1));
    }

    private static ValidatableResponse by(String token) {
        return given().auth().oauth2(token).get(ACCOUNTS).then();
    }

    private io.restassured.specification.RequestSpecification asAdministrator() {
        return given().auth().oauth2(server.token("administrator:*:*"));
    }

    private HttpResponse<String> open(String query) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + RestAssured.port + ProviderResource.PATH + query);
        return browser.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }

    private ValidatableResponse session() {
        return given().cookie(Sessions.COOKIE, cookie()).get(SESSION).then().statusCode(200);
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(Sessions.COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private static String name() {
        return "u" + UUID.randomUUID().toString().substring(0, 8);
    }
}
