package vn.trucot.pillar.form;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
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
import vn.trucot.pillar.evidence.SampleFiles;
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
        byte[] pdf = SampleFiles.pdf(100);
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
        given().auth()
                .oauth2(platform.token(Role.REPORTER, "lan"))
                .get(evidence + "/2")
                .then()
                .statusCode(200)
                .contentType("application/pdf");
        given().get(FORM + "/returns/{unit}/2025-03", commune).then().header("ETag", equalTo("\"0\""));
    }

    @Test
    void aLargeFileIsSentAsItIsAndItsContentIsKeptOnce() throws SQLException {
        // Given
        byte[] pdf = SampleFiles.pdf(3 << 20); // more than JSON may have
        long before = contents();

        // When
        send("fileName=Quyết định.pdf&documentNumber=12/QĐ-UBND&documentDate=2025-03-01&about=covered", pdf)
                .statusCode(201)
                .body("size", equalTo(pdf.length))
                .body("forEverybody", equalTo(false))
                .body("documentNumber", equalTo("12/QĐ-UBND"));
        send("fileName=bản sao.pdf", pdf).statusCode(201).body("number", equalTo(2));

        // Then
        assertThat(contents() - before).isEqualTo(1);
        assertThat(given().auth()
                        .oauth2(platform.token(Role.REPORTER, "lan"))
                        .get(evidence + "/2")
                        .asByteArray())
                .isEqualTo(pdf);
    }

    @Test
    void aFileIsRefusedByItsContentAndLeavesNothingBehind() throws SQLException {
        // Given
        long before = contents();

        // When / Then
        send("fileName=a.pdf", SampleFiles.docx())
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"))
                .body("detail", equalTo("the content is DOCX, but its name 'a.pdf' says that it is PDF"));
        send("fileName=a.exe", SampleFiles.docx()).statusCode(400).body("errors.pointer", contains("/fileName"));
        send("fileName=a.pdf", new byte[0]).statusCode(400);
        send("title=a", SampleFiles.pdf(100)).statusCode(400);
        send("fileName=a.pdf", SampleFiles.pdf(5 << 20)).statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        given().get(evidence).then().body("size()", equalTo(0));
        assertThat(contents()).isEqualTo(before);
    }

    @Test
    void aFileIsForThoseWhoViewTheUnitUnlessItIsForEverybody() {
        // Given
        String other = platform.token("approver:society:" + new KnownUnits(orgUnits).commune(), "hoa");
        send("fileName=a.pdf", SampleFiles.pdf(100)).statusCode(201);
        send("fileName=a.pdf&forEverybody=true", SampleFiles.pdf(100)).statusCode(201);

        // When
        String closed = evidence + "/1";

        // Then
        given().get(closed).then().statusCode(401).body("code", equalTo("TOKEN_MISSING"));
        given().auth().oauth2(other).get(closed).then().statusCode(403).body("code", equalTo("ROLE_MISSING"));
        given().auth()
                .oauth2(platform.token("viewer:society:" + commune, "an"))
                .get(closed)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-store");
        given().get(evidence + "/2").then().statusCode(200);
        given().auth()
                .oauth2(other)
                .contentType("application/octet-stream")
                .body(SampleFiles.pdf(100))
                .post(evidence + "/files?fileName=a.pdf")
                .then()
                .statusCode(403);
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

    private ValidatableResponse send(String told, byte[] file) {
        return given().auth()
                .oauth2(platform.token(Role.REPORTER, "lan"))
                .contentType("application/octet-stream")
                .body(file)
                .post(evidence + "/files?" + told)
                .then();
    }

    private long contents() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select count(*) from evidence_content")) {
            row.next();
            return row.getLong(1);
        }
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
