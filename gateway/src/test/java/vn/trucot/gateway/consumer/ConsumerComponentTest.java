package vn.trucot.gateway.consumer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.gateway.account.AccountServer;
import vn.trucot.gateway.feed.Broker;

/** Other systems: who registers them, how they ask, and how often they may. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@QuarkusTestResource(AccountServer.class)
class ConsumerComponentTest {

    private static final String CONSUMERS = "/api/v1/consumers";
    private static final String PILLAR = "/api/v1/gov/anything";
    private static final String OWN = "/api/v1/session";

    AccountServer server;

    @Inject
    KnownConsumers known;

    @Inject
    ConsumerUses uses;

    @Test
    void aPillarServiceIsAskedWithATokenInThePlaceOfTheKey() {
        // Given
        String name = name();
        String key = register(wanted(name, "system:gov:15"))
                .statusCode(201)
                .extract()
                .path("key");

        // When
        String heads = with(key)
                .cookie("trucot-session", "x")
                .get(PILLAR)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(heads).doesNotContain("tck_").doesNotContainIgnoringCase("cookie");
        String token = heads.replaceAll("(?s).*Authorization: Bearer (\\S+).*", "$1");
        String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims)
                .contains("\"sub\":\"system:" + name + "\"", "\"grants\":[\"system:gov:15\"]", "\"trucot_demo\":false");
        assertThat(given().header("Authorization", "Bearer x", "Bearer " + key)
                        .get(PILLAR)
                        .asString())
                .doesNotContain("tck_", "Bearer x");
        with(key).body("{}").post(PILLAR).then().statusCode(200).body(containsString("Bearer " + token));
    }

    @Test
    void aKeyIsToldOnceAndItsUseIsNotedLater() {
        // Given
        String name = name();
        String key = register(wanted(name, "viewer:*:*"))
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("keys.prefix", hasSize(1))
                .extract()
                .path("key");
        operator()
                .get(CONSUMERS + "/" + name)
                .then()
                .body("$", not(hasKey("key")))
                .body("keys[0].prefix", equalTo(key.substring(0, 12)))
                .body("keys[0].lastUsed", nullValue());

        // When
        with(key).get(OWN).then().statusCode(200);
        uses.write();

        // Then
        operator().get(CONSUMERS + "/" + name).then().body("keys[0].lastUsed", notNullValue());
        operator().get(CONSUMERS).then().body("name", hasItem(name));
        operator()
                .get(CONSUMERS + "/" + name + "/events")
                .then()
                .body("kind", contains("KEY_MADE", "REGISTERED"))
                .body("actor", contains("operator", "operator"))
                .body("detail[0]", equalTo(key.substring(0, 12)));
    }

    @ParameterizedTest
    @ValueSource(strings = {OWN, PILLAR, "/api/v1/status", "/api/openapi.json"})
    void aKeyThatIsNotGoodIsNeverPassedOver(String address) {
        // Given
        ApiKey guessed = ApiKey.made();

        // When
        ValidatableResponse refused = with(guessed.text()).get(address).then();

        // Then
        refused.statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        with("tck_").get(address).then().statusCode(401);
        assertThat(known.caller(guessed)).as("is counted by its address").isNull();
    }

    @Test
    void theKeyThatFollowsCountsBesideThePresentOneForAsLongAsIsWanted() {
        // Given
        String name = name();
        String old = register(wanted(name, "viewer:*:*")).extract().path("key");

        // When
        String next = rotate(name, Map.of("presentUntil", Instant.now().plus(1, ChronoUnit.DAYS)))
                .statusCode(201)
                .body("keys", hasSize(2))
                .body("keys[0].endsAt", notNullValue())
                .extract()
                .path("key");

        // Then
        with(old).get(OWN).then().statusCode(200);
        with(next).get(OWN).then().statusCode(200);
        rotate(name, Map.of()).statusCode(409).body("code", equalTo("CONFLICT"));
        rotate(name, Map.of("presentUntil", Instant.now().plus(91, ChronoUnit.DAYS)))
                .statusCode(400)
                .body("errors.pointer", contains("/presentUntil"));
        operator()
                .delete(CONSUMERS + "/" + name + "/keys/" + old.substring(0, 12))
                .then()
                .statusCode(204);
        with(old).get(OWN).then().statusCode(401);
        String last = rotate(name, Map.of()).statusCode(201).extract().path("key");
        with(next).get(OWN).then().statusCode(401);
        with(last).get(OWN).then().statusCode(200);
        operator().delete(CONSUMERS + "/" + name + "/keys/tck_none").then().statusCode(404);
    }

    @Test
    void whoIsSwitchedOffOrTakenAwayAsksNoMore() {
        // Given
        String name = name();
        Map<String, Object> wanted = wanted(name, "viewer:*:*");
        String key = register(wanted).extract().path("key");
        with(key).get(OWN).then().statusCode(200);
        wanted.remove("name");
        wanted.put("active", false);

        // When
        operator().body(wanted).put(CONSUMERS + "/" + name).then().statusCode(200);

        // Then
        with(key).get(OWN).then().statusCode(401);
        wanted.put("active", true);
        operator().body(wanted).put(CONSUMERS + "/" + name).then().statusCode(200);
        with(key).get(OWN).then().statusCode(200);
        operator().delete(CONSUMERS + "/" + name).then().statusCode(204);
        with(key).get(OWN).then().statusCode(401);
        operator().get(CONSUMERS + "/" + name).then().statusCode(404);
        register(wanted(name, "viewer:*:*")).statusCode(409).body("code", equalTo("CONFLICT"));
    }

    @Test
    void aFloodOfOneLeavesTheQuotasOfOthersAlone() {
        // Given
        Map<String, Object> small = wanted(name(), "viewer:*:*");
        small.put("perMinute", 2);
        String flooding = register(small).extract().path("key");
        String other = register(wanted(name(), "viewer:*:*")).extract().path("key");
        with(flooding)
                .get(OWN)
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"minute\";q=2;w=60, \"day\";q=5000;w=86400");
        with(flooding).get(OWN).then().statusCode(200);

        // When
        Response refused = with(flooding).get(OWN);

        // Then
        refused.then()
                .statusCode(429)
                .body("code", equalTo("TOO_MANY_REQUESTS"))
                .header("RateLimit", containsString("\"minute\";r=0"))
                .header("Retry-After", notNullValue());
        with(flooding).get(PILLAR).then().statusCode(429);
        with(other).get(OWN).then().statusCode(200).header("RateLimit", containsString("\"minute\";r=99;"));
        given().get(OWN).then().statusCode(200).header("RateLimit", nullValue());
    }

    @ParameterizedTest
    @CsvSource({
        "viewer:*:15, 201, ",
        "system:society:15, 201, ",
        "system:*:16, 403, ROLE_MISSING",
        "viewer:*:*, 403, ROLE_MISSING",
        "administrator:*:15, 400, VALIDATION_FAILED",
        "reporter:*:15, 400, VALIDATION_FAILED",
    })
    void nobodyGrantsASystemMoreThanTheOwnRightsNorThoseOfPeople(String grant, int status, String code) {
        // When
        ValidatableResponse answer = of("administrator:*:15")
                .body(wanted(name(), grant))
                .post(CONSUMERS)
                .then();

        // Then
        answer.statusCode(status).body("code", equalTo(code));
    }

    @Test
    void onlyAdministratorsSeeSystemsAndNoneSeesItself() {
        // Given
        String name = name();
        String key = register(wanted(name, "system:*:*")).extract().path("key");

        // Then
        for (String role : List.of("viewer", "reporter", "approver", "auditor", "system")) {
            of(role + ":*:*").get(CONSUMERS).then().statusCode(403);
        }
        given().get(CONSUMERS).then().statusCode(401);
        with(key).get(CONSUMERS).then().statusCode(403).body("code", equalTo("ROLE_MISSING"));
        of("administrator:*:15").get(CONSUMERS + "/" + name).then().statusCode(404);
    }

    @Test
    void whatCannotBeIsToldAtItsPlace() {
        // Given
        Map<String, Object> past = wanted(name(), "viewer:*:*");
        past.put("expiresAt", "2020-01-01T00:00:00Z");
        Map<String, Object> many = wanted(name(), "viewer:*:*");
        many.put("perMinute", 0);

        // Then
        register(past).statusCode(400).body("errors.pointer", contains("/expiresAt"));
        register(many).statusCode(400).body("errors.pointer", contains("/perMinute"));
        register(wanted("Có Dấu", "viewer:*:*")).statusCode(400);
    }

    private static String name() {
        return "s" + UUID.randomUUID();
    }

    private static Map<String, Object> wanted(String name, String grant) {
        Map<String, Object> wanted = new LinkedHashMap<>();
        wanted.put("name", name);
        wanted.put("title", "Hệ thống thử");
        wanted.put("organisation", "Sở thử nghiệm");
        wanted.put("contact", "vanthu@example.org");
        wanted.put("grants", List.of(grant));
        wanted.put("perMinute", 100);
        wanted.put("perDay", 5000);
        return wanted;
    }

    private ValidatableResponse register(Map<String, Object> wanted) {
        return operator().body(wanted).post(CONSUMERS).then();
    }

    private ValidatableResponse rotate(String name, Map<String, Object> wanted) {
        return operator().body(wanted).post(CONSUMERS + "/" + name + "/keys").then();
    }

    private static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    private RequestSpecification operator() {
        return of("administrator:*:*");
    }

    private RequestSpecification of(String grant) {
        return given().header("Authorization", "Bearer " + server.token(grant)).contentType("application/json");
    }
}
