package vn.trucot.gateway.door;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.gateway.account.AccountServer;
import vn.trucot.gateway.feed.Broker;

/** A gateway at which not everybody reads. */
@QuarkusTest
@QuarkusTestResource(Broker.class)
@QuarkusTestResource(AccountServer.class)
class PublicReadsComponentTest {

    private static final String DATA = "/api/v1/indicators";
    private static final String PILLAR = "/api/v1/gov/anything";

    AccountServer server;

    @Inject
    PublicReads reads;

    @BeforeEach
    void notPublic() {
        reads.open(false);
    }

    @AfterEach
    void asEver() {
        reads.open(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {DATA, PILLAR, "/api/v1/org-units", "/api/v1/stream", "/api/v1/changes"})
    void whoIsNotKnownReadsNoData(String address) {
        given().get(address).then().statusCode(401).body("code", equalTo("TOKEN_MISSING"));
        given().head(address).then().statusCode(401);
        given().header("Authorization", "Bearer x")
                .get(address)
                .then()
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/registers/gov/procedures",
                "/account",
                "/api/v1/session",
                "/api/v1/keys",
                "/api/v1/status",
                "/api/openapi.json",
                "/q/health/live"
            })
    void pagesSigningInHealthAndTheDocumentStayOpen(String address) {
        given().get(address).then().statusCode(200);
    }

    @Test
    void whoHasARoleReadsByTokenSessionOrKey() {
        // Given
        String name = "a" + UUID.randomUUID();
        String password = "sông Hồng 1958";
        operator()
                .body(Map.of(
                        "name",
                        name,
                        "fullName",
                        "Lan",
                        "grants",
                        List.of("viewer:*:*"),
                        "password",
                        password,
                        "demo",
                        true))
                .post("/api/v1/accounts")
                .then()
                .statusCode(201);
        String cookie = given().contentType("application/json")
                .body(Map.of("name", name, "password", password))
                .post("/api/v1/session")
                .then()
                .statusCode(200)
                .extract()
                .cookie("trucot-session");
        String key = operator()
                .body(Map.of(
                        "name",
                        "s" + UUID.randomUUID(),
                        "title",
                        "Hệ thống",
                        "organisation",
                        "Sở",
                        "contact",
                        "vanthu@example.org",
                        "grants",
                        List.of("viewer:*:*"),
                        "perMinute",
                        100,
                        "perDay",
                        1000))
                .post("/api/v1/consumers")
                .then()
                .statusCode(201)
                .extract()
                .path("key");

        // When / Then
        given().cookie("trucot-session", cookie).get(PILLAR).then().statusCode(200);
        given().header("Authorization", "Bearer " + key).get(PILLAR).then().statusCode(200);
        given().header("Authorization", "Bearer " + server.token("viewer:*:*"))
                .get(PILLAR)
                .then()
                .statusCode(200);
        // answered from the cube, which may not have been read yet
        given().cookie("trucot-session", cookie).get(DATA).then().statusCode(oneOf(200, 503));
        given().header("Authorization", "Bearer " + key).get(DATA).then().statusCode(oneOf(200, 503));
    }

    private RequestSpecification operator() {
        return given().header("Authorization", "Bearer " + server.token("administrator:*:*"))
                .contentType("application/json");
    }
}
