package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;
import vn.trucot.launcher.SuiteOptions;

/** People and systems that a real Keycloak knows, in a suite that was told of it. */
@EnabledIfSystemProperty(
        named = "trucot.keycloak",
        matches = ".+",
        disabledReason = "needs the zip of a Keycloak: ./trucot test --with-keycloak")
@Isolated
class KeycloakAT {

    private static final String PASSWORD = "thử nghiệm 2026";
    private static final String OTHER = "15.132";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    static Path folder;

    private static Keycloak keycloak;
    private static Suite suite;

    private final CookieManager cookies = new LocalCookies();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    /** As browsers do, takes the own machine for secure without TLS. */
    private static final class LocalCookies extends CookieManager {

        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> open = new HashMap<>();
            headers.forEach((name, values) -> open.put(
                    name,
                    values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()));
            super.put(uri, open);
        }
    }

    @BeforeAll
    static void start() throws Exception {
        Path home = Path.of(System.getProperty("trucot.checkout"));
        SuiteOptions options = SuiteOptions.forTest(home, folder.resolve("suite"));
        URI gateway = URI.create("http://127.0.0.1:" + options.ports().get(Service.GATEWAY));
        keycloak = new Keycloak(
                Path.of(System.getProperty("trucot.keycloak")),
                folder,
                home.resolve("deploy/keycloak/trucot-realm.json"),
                gateway);
        suite = Suite.start(new SuiteOptions(
                options.home(),
                options.folder(),
                options.postgresPort(),
                options.kafkaPort(),
                options.ports(),
                options.supervise(),
                keycloak.settings(),
                options.progress()));
        Api operator = new Api(gateway, suite.token(Role.ADMINISTRATOR));
        operator.post(
                        "/api/v1/gov/org-units/batch",
                        List.of(
                                unit("VN", "COUNTRY", null),
                                unit("15", "PROVINCE", "VN"),
                                unit(OTHER, "DISTRICT", "15")))
                .expect(200);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> operator.get("/api/v1/economy/status")
                                .body()
                                .path("orgUnits")
                                .asInt()
                        == 3);
    }

    @AfterAll
    static void end() {
        if (suite != null) {
            suite.close();
        }
        if (keycloak != null) {
            keycloak.close();
        }
    }

    private static Map<String, Object> unit(String id, String kind, String parent) {
        Map<String, Object> unit = new HashMap<>(Map.of(
                "id",
                id,
                "kind",
                kind,
                "names",
                Map.of("vi", "Đơn vị " + id),
                "validFrom",
                "2000-01-01",
                "demo",
                true));
        if (parent != null) {
            unit.put("parent", parent);
        }
        return unit;
    }

    @Test
    void whoSignsInWithThePasswordOfKeycloakStatesFiguresOfTheOwnUnit() throws Exception {
        // Given
        person("ly.thi.my", "reporter:economy:" + OTHER);

        // When
        HttpResponse<String> wrong = signIn("ly.thi.my", "not the password");
        HttpResponse<String> right = signIn("ly.thi.my", PASSWORD);

        // Then
        assertThat(wrong.body()).as("Keycloak asks again").contains("kc-form-login");
        assertThat(right.uri().getPort()).isEqualTo(suite.gateway().getPort());
        assertThat(right.body()).contains("url=/units/15.132\"");
        JsonNode session = JSON.readTree(get("/api/v1/session").body());
        assertThat(session.path("name").asText()).isEqualTo("ly.thi.my");
        assertThat(session.path("fullName").asText()).isEqualTo("Lý Thị Mỷ");
        assertThat(session.path("grants").toString()).isEqualTo("[\"reporter:economy:15.132\"]");
        assertThat(cookies.getCookieStore().getCookies())
                .as("no token of the provider stays in the browser")
                .extracting(HttpCookie::getName)
                .contains("trucot-session")
                .noneMatch(name -> name.startsWith("q_session"));
        assertThat(state(null, OTHER)).isBetween(200, 201);
        assertThat(state(null, "15")).isEqualTo(403);
    }

    @Test
    void rightsAreTakenOverAtTheNextSignIn() throws Exception {
        // Given
        String id = person("giang.a.sung", "reporter:economy:" + OTHER);
        signIn("giang.a.sung", PASSWORD);
        assertThat(state(null, OTHER)).isBetween(200, 201);

        // When
        keycloak.administer("PUT", "/users/" + id, user("giang.a.sung", "viewer:economy:15"));
        browser.send(
                HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/session/provider"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(state(null, OTHER)).isEqualTo(403);
        assertThat(get("/api/v1/session").body()).contains("viewer:economy:15");
    }

    @Test
    void whoIsSignedOutAtKeycloakHasNoSessionHere() throws Exception {
        // Given
        String id = person("hoang.thi.bao", "viewer:economy:" + OTHER);
        signIn("hoang.thi.bao", PASSWORD);
        assertThat(get("/api/v1/session").body()).contains("hoang.thi.bao");

        // When
        keycloak.administer("POST", "/users/" + id + "/logout", "");

        // Then
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(get("/api/v1/session").body()).doesNotContain("hoang.thi.bao"));
    }

    @Test
    void anotherSystemStatesFiguresWithATokenUntilItEndsAndWithKeysThatChange() throws Exception {
        // Given
        String before = keycloak.systemToken();
        assertThat(state(before, OTHER)).isBetween(200, 201);
        assertThat(get("/api/v1/accounts", before).statusCode())
                .as("the gateway itself knows it")
                .isEqualTo(403);
        String realm = keycloak.administer("GET", "", "").path("id").asText();

        // When
        keycloak.administer(
                "POST",
                "/components",
                Map.of(
                        "name", "rsa-next",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "parentId", realm,
                        "config",
                                Map.of(
                                        "priority",
                                        List.of("200"),
                                        "enabled",
                                        List.of("true"),
                                        "active",
                                        List.of("true"))));
        String after = keycloak.systemToken();

        // Then
        assertThat(header(after)).isNotEqualTo(header(before));
        assertThat(state(after, OTHER))
                .as("a key that nobody has seen, without a restart")
                .isBetween(200, 201);

        // When
        shortLived(2);
        String brief = keycloak.systemToken();

        // Then
        assertThat(state(brief, OTHER)).isBetween(200, 201);
        await().atMost(Duration.ofSeconds(60)).until(() -> state(brief, OTHER) == 401);
        shortLived(300);
    }

    @Test
    void tokensForSomebodyElseAreRefused() throws Exception {
        // Given
        keycloak.administer(
                "POST",
                "/clients",
                Map.of(
                        "clientId",
                        "something-else",
                        "secret",
                        "s",
                        "serviceAccountsEnabled",
                        true,
                        "standardFlowEnabled",
                        false,
                        "defaultClientScopes",
                        List.of("basic", "profile")));

        // When
        String token = keycloak.token(
                "trucot",
                Map.of("grant_type", "client_credentials", "client_id", "something-else", "client_secret", "s"));

        // Then
        assertThat(state(token, OTHER)).isEqualTo(401);
        assertThat(get("/api/v1/accounts", token).statusCode()).isEqualTo(401);
        assertThat(state(changed(keycloak.systemToken()), OTHER)).as("edited").isEqualTo(401);
    }

    private static String header(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    /** Of another subject, under the old signature. */
    private static String changed(String token) {
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace("system:economy:15", "administrator:*:*");
        return parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + "." + parts[2];
    }

    private static void shortLived(int seconds) throws Exception {
        keycloak.administer("PUT", "", Map.of("accessTokenLifespan", seconds));
    }

    private static Map<String, Object> user(String name, String grant) {
        return Map.of(
                "username",
                name,
                "enabled",
                true,
                "firstName",
                "Lý Thị",
                "lastName",
                "Mỷ",
                "attributes",
                Map.of("grants", List.of(grant)),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    }

    private static String person(String name, String grant) throws Exception {
        keycloak.administer("POST", "/users", user(name, grant));
        return keycloak.administer("GET", "/users?exact=true&username=" + name, "")
                .at("/0/id")
                .asText();
    }

    private HttpResponse<String> signIn(String name, String password) throws Exception {
        HttpResponse<String> page = browser.send(
                HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/session/provider?from=/units/15.132"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        return browser.send(
                HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("username=" + name + "&password="
                                + URLEncoder.encode(password, StandardCharsets.UTF_8)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String... token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(suite.gateway().resolve(path));
        for (String one : token) {
            request.header("Authorization", "Bearer " + one);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The status of stating a figure by a token, or else by the session of the browser. */
    private int state(String token, String unit) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(suite.gateway().resolve("/api/v1/economy/observations"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"indicator": "ECO.CASHLESS.E_WALLETS", "orgUnit": "%s", "period": "2024-02", "numerator": 1250,
                         "sourceKind": "DEMO", "sourceName": "Keycloak"}""".formatted(unit)));
        if (token == null) {
            request.header("Sec-Fetch-Site", "same-origin");
        } else {
            request.header("Authorization", "Bearer " + token);
        }
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString())
                .statusCode();
    }
}
