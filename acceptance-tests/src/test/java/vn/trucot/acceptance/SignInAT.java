package vn.trucot.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import vn.trucot.dataset.DemoAccounts;
import vn.trucot.launcher.Service;
import vn.trucot.launcher.Suite;

/** Whoever signs in at the gateway writes through it into a pillar, for the own unit only, and stands in the history. */
@Isolated
@ExtendWith(RunningSuite.class)
class SignInAT {

    private static final String OWN = "15~2025.02647";
    private static final String OTHER = "15~2025.02671";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Suite suite;
    private final Api api;

    SignInAT(Suite suite, Api api) {
        this.suite = suite;
        this.api = api;
    }

    @Test
    void aCommuneOfficerStatesFiguresOfTheOwnCommuneUntilTheSessionEnds() throws Exception {
        // Given
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        assertThat(state(browser, OWN).statusCode()).isEqualTo(401);
        HttpResponse<String> signedIn = send(
                browser,
                "POST",
                "/api/v1/session",
                "{\"name\": \"demo-xa\", \"password\": \"" + DemoAccounts.PASSWORD + "\"}");
        assertThat(signedIn.statusCode()).as(signedIn.body()).isEqualTo(200);
        assertThat(signedIn.body()).contains("reporter:*:" + OWN);

        // When
        HttpResponse<String> own = state(browser, OWN);
        HttpResponse<String> other = state(browser, OTHER);
        HttpResponse<String> fromElsewhere = browser.send(
                request("/api/v1/economy/observations")
                        .header("Origin", "https://evil.example")
                        .POST(HttpRequest.BodyPublishers.ofString(statement(OWN)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());

        // Then
        assertThat(own.statusCode()).as(own.body()).isBetween(200, 201);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(JSON.readTree(other.body()).path("code").asText()).isEqualTo("ROLE_MISSING");
        assertThat(fromElsewhere.statusCode()).isEqualTo(403);
        String figure = "/api/v1/economy/observations/ECO.CASHLESS.E_WALLETS/" + OWN + "/2026-02";
        JsonNode asSeen =
                JSON.readTree(browser.send(request(figure).GET().build(), HttpResponse.BodyHandlers.ofString())
                        .body());
        assertThat(asSeen.at("/revisions").findValuesAsText("recordedBy")).contains("demo-xa");

        // When
        suite.process(Service.GATEWAY).kill();
        suite.restart(Service.GATEWAY);

        // Then
        assertThat(state(browser, OWN).statusCode())
                .as("the session outlives its gateway, whose new key the service fetches")
                .isEqualTo(200);
        assertThat(send(browser, "DELETE", "/api/v1/session", "").statusCode()).isEqualTo(204);
        assertThat(state(browser, OWN).statusCode()).isEqualTo(401);
        assertThat(api.get("/api/v1/accounts/demo-xa/events").expect(200).body().findValuesAsText("kind"))
                .contains("CREATED", "SIGNED_IN", "SIGNED_OUT");
    }

    private HttpResponse<String> state(HttpClient browser, String unit) throws IOException, InterruptedException {
        return send(browser, "POST", "/api/v1/economy/observations", statement(unit));
    }

    private static String statement(String unit) {
        return """
                {"indicator": "ECO.CASHLESS.E_WALLETS", "orgUnit": "%s", "period": "2026-02", "numerator": %d,
                 "sourceKind": "DEMO", "sourceName": "Sign-in %s"}""".formatted(unit, 1_250, unit);
    }

    private HttpResponse<String> send(HttpClient browser, String method, String path, String body)
            throws IOException, InterruptedException {
        return browser.send(
                request(path)
                        .header("Sec-Fetch-Site", "same-origin")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(suite.gateway() + path)).header("Content-Type", "application/json");
    }
}
