package vn.trucot.gateway.page;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.gateway.feed.Broker;

/** What browsers are told of the pages and their files. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
class PageHeadersComponentTest {

    @Test
    void aFileWithAHashInItsNameIsKeptForGoodAndSentCompressed() {
        // Given
        String script = script();

        // When
        Response file = get(script);

        // Then
        file.then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .header("Content-Encoding", equalTo("gzip"))
                .header("Content-Type", containsString("javascript"));
    }

    @Test
    void aFileWithoutOneIsAskedForAgainAndCarriesNoDateThatAllBuildsShare() {
        // When
        Response file = given().header("If-Modified-Since", "Fri, 01 Jan 2038 00:00:00 GMT")
                .get("/display.js");

        // Then
        file.then().statusCode(200).header("Cache-Control", equalTo("no-cache")).header("Last-Modified", nullValue());
    }

    @Test
    void thePageBringsEachFileThatItNames() {
        // When
        List<String> named = FirstLook.namedBy(get("/").asString());

        // Then
        assertThat(named)
                .hasSizeGreaterThan(2)
                .allSatisfy(file -> get(file).then().statusCode(200));
    }

    /** Browsers ask for it by themselves wherever an answer names no icon: a picture, a document of an API. */
    @Test
    void theIconStandsAtItsOldAddressToo() {
        // When
        Response icon = get("/favicon.ico");

        // Then
        icon.then().statusCode(200).contentType(startsWith("image/"));
    }

    @Test
    void aFileThatIsNotThereIsNotRememberedAsMissing() {
        // When
        Response missing = get("/assets/gone-0a1b2c3d.js");

        // Then
        missing.then()
                .statusCode(404)
                .contentType("application/problem+json")
                .header("Cache-Control", equalTo("no-cache"));
    }

    @Test
    void aPageMayRunAndLoadOnlyWhatComesFromItsOwnServer() {
        // When
        String policy = get("/").header("Content-Security-Policy");

        // Then
        assertThat(policy.split("; "))
                .contains(
                        "default-src 'self'",
                        "style-src 'self'",
                        "object-src 'none'",
                        "base-uri 'none'",
                        "frame-ancestors 'none'")
                .noneMatch(directive -> directive.startsWith("script-src") || directive.contains("unsafe"));
    }

    @Test
    void anAnswerForProgramsMayDoNothingInABrowser() {
        // When
        Response answer = get("/api/v1/status");

        // Then
        answer.then().header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/display.js", "/assets/gone-0a1b2c3d.js", "/api/v1/home", "/api/v1/nowhere", "/q/health"})
    void noAnswerIsTakenForAnotherTypeOrTellsOthersWhereOneCameFrom(String path) {
        // When
        Response answer = get(path);

        // Then
        answer.then()
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"));
    }

    @ParameterizedTest
    @CsvSource({
        "/units/15,200",
        "/registers/society/community-teams,200",
        "/units,404",
        "/.git/config,404",
        "/nothing/x.html,404"
    })
    void anAddressThatIsNoPageIsNotFoundAndSaysSoInAPage(String path, int status) {
        // When
        Response answer = get(path);

        // Then
        answer.then().statusCode(status).header("Content-Type", startsWith("text/html"));
    }

    @Test
    void thePageOfTheInterfaceIsFoundThoughItIsAnsweredFromAnotherAddress() {
        get("/q/swagger-ui/").then().statusCode(200).header("Content-Type", startsWith("text/html"));
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/nowhere", "/api/nowhere", "/api", "/q/nowhere", "/assets/nowhere"})
    void whatIsNoPageIsAProblem(String path) {
        // When
        Response answer = get(path);

        // Then
        answer.then().statusCode(404).contentType("application/problem+json");
    }

    private static String script() {
        return FirstLook.namedBy(get("/").asString()).stream()
                .filter(file -> file.startsWith("/assets/") && file.endsWith(".js"))
                .findFirst()
                .orElseThrow();
    }

    private static Response get(String path) {
        return given().header("Accept-Encoding", "gzip").get(path);
    }
}
