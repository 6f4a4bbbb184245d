package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.KnownUnits;
import vn.trucot.pillar.MovableClock;
import vn.trucot.pillar.Platform;
import vn.trucot.pillar.measure.Shelves;
import vn.trucot.pillar.orgunit.OrgUnits;

/** What proves a return is kept as what proves a record is. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
@TestProfile(GuidedDefinitions.class)
class ReturnEvidenceComponentTest {

    private static final String FORM = "/api/v1/society/forms/village-network";
    private static final Map<String, Object> LINK =
            Map.of("kind", "LINK", "link", "https://example.org/a", "about", "covered");

    @Inject
    AgroalDataSource dataSource;

    @Inject
    OrgUnits orgUnits;

    @Inject
    MovableClock clock;

    Platform platform;

    private String commune = "";
    private String evidence = "";

    @BeforeEach
    void aReturn() {
        clock.moveTo(LocalDate.of(2025, 4, 3));
        Shelves.prepare(dataSource); // another measure of the kit's tests, which is counted too
        commune = new KnownUnits(orgUnits).commune();
        String id = as("lan")
                .body("{\"lines\": [{\"figures\": {\"villages\": 9, \"covered\": 7, \"households\": 900}}]}")
                .put(FORM + "/returns/{unit}/2025-03", commune)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        evidence = FORM + "/returns/" + id + "/evidence";
    }

    @AfterEach
    void today() {
        clock.back();
    }

    @Test
    void whatProvesAReturnIsAddedReadAndWithdrawnWithATrace() {
        // Given
        byte[] pdf = "%PDF-1.7 biên bản".getBytes(StandardCharsets.UTF_8);
        prove(LINK).statusCode(201).body("number", equalTo(1)).body("addedBy", equalTo("lan"));
        prove(Map.of("kind", "FILE", "fileName", "a.pdf", "content", pdf)).statusCode(201);

        // When
        withdraw(1).statusCode(200).body("withdrawn.reason", equalTo("trang đã gỡ"));

        // Then
        given().get(evidence)
                .then()
                .statusCode(200)
                .body("number", contains(1, 2))
                .body("[0].about", equalTo("covered"))
                .body("[0].withdrawn.reason", equalTo("trang đã gỡ"))
                .body("[1].withdrawn", nullValue());
        given().get(evidence + "/2").then().statusCode(200).contentType("application/pdf");
        given().get(FORM + "/returns/{unit}/2025-03", commune).then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void theRecordsOfAFigureSayHowManyPiecesProveTheReturn() {
        // Given
        prove(LINK).statusCode(201);
        prove(LINK).statusCode(201);
        withdraw(1).statusCode(200);

        // When
        as(Role.APPROVER, "minh")
                .body("{\"approve\": true}")
                .post(FORM + "/returns/{unit}/2025-03/decision", commune)
                .then()
                .statusCode(200);

        // Then
        given().get("/api/v1/society/observations/SOC.NETWORK.HOUSEHOLDS/{unit}/2025-03/records", commune)
                .then()
                .statusCode(200)
                .body("items.evidence", contains(1));
    }

    @Test
    void whatIsNoEvidenceOrOfNoReturnIsRefused() {
        prove(Map.of("kind", "LINK", "link", "javascript:alert(1)"))
                .statusCode(400)
                .body("errors.pointer", contains("/link"));
        withdraw(1).statusCode(404);
        given().contentType("application/json").body(LINK).post(evidence).then().statusCode(401);
        given().get(FORM + "/returns/{id}/evidence", UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/society/forms/nothing/returns/{id}/evidence", UUID.randomUUID())
                .then()
                .statusCode(404);
        given().get(evidence).then().statusCode(200).body("size()", equalTo(0));
    }

    private ValidatableResponse prove(Map<String, Object> piece) {
        return as("lan").body(piece).post(evidence).then();
    }

    private ValidatableResponse withdraw(int number) {
        return as("lan")
                .body(Map.of("reason", "trang đã gỡ"))
                .post(evidence + "/" + number + "/withdrawal")
                .then();
    }

    private RequestSpecification as(String reporter) {
        return as(Role.REPORTER, reporter);
    }

    private RequestSpecification as(Role role, String user) {
        return given().contentType("application/json").header("Authorization", "Bearer " + platform.token(role, user));
    }
}
