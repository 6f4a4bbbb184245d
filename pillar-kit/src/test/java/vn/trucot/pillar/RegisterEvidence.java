package vn.trucot.pillar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.trucot.pillar.evidence.SampleFiles;

/** What proves a record of any register. */
public abstract class RegisterEvidence extends RegisterWriting {

    @Test
    void whatProvesARecordIsAddedReadAndWithdrawnWithATrace() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        byte[] pdf = SampleFiles.pdf(500_000); // more than is read at once
        prove(id, Map.of("kind", "LINK", "link", "https://example.org/a", "about", "name"))
                .statusCode(201)
                .body("number", equalTo(1))
                .body("addedBy", equalTo("lan"));
        prove(id, Map.of("kind", "FILE", "fileName", "Biên bản.pdf", "content", pdf))
                .statusCode(201)
                .body("number", equalTo(2))
                .body("stored", equalTo(true))
                .body("sha256.length()", equalTo(64));
        given().contentType("application/octet-stream")
                .body(SampleFiles.docx())
                .post(address(id) + "/evidence/files?fileName=a.docx&title=Bản gốc")
                .then()
                .statusCode(201)
                .body("number", equalTo(3))
                .body("title", equalTo("Bản gốc"));

        // When
        ValidatableResponse file = given().get(address(id) + "/evidence/2").then();
        withdraw(id, 1, Map.of("reason", "trang đã gỡ")).statusCode(200);

        // Then
        file.statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        assertThat(file.extract().asByteArray()).isEqualTo(pdf);
        given().get(address(id) + "/evidence")
                .then()
                .body("number", contains(1, 2, 3))
                .body("[0].about", equalTo("name"))
                .body("[0].withdrawn.by", equalTo("lan"))
                .body("[0].withdrawn.reason", equalTo("trang đã gỡ"))
                .body("[1].withdrawn", equalTo(null));
        given().get(address(id)).then().header("ETag", equalTo("\"0\""));
        given().delete(address(id)).then().statusCode(204);
        given().get(address(id) + "/evidence").then().statusCode(200).body("number", contains(1, 2, 3));
        given().get(address(id) + "/evidence/3").then().statusCode(200);
    }

    @Test
    void evidenceThatIsNotThereOrNotLetInIsRefused() {
        // Given
        UUID id = UUID.randomUUID();
        put(id, record(1), null).statusCode(201);
        Map<String, Object> link = Map.of("kind", "LINK", "link", "https://example.org/a");
        prove(id, link).statusCode(201);
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(200);

        // When / Then
        prove(id, Map.of("kind", "LINK", "link", "javascript:alert(1)"))
                .statusCode(400)
                .body("code", equalTo("VALIDATION_FAILED"))
                .body("errors.pointer", contains("/link"));
        prove(id, Map.of("kind", "LINK", "link", "https://a.vn", "about", "?")).statusCode(400);
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(409).body("code", equalTo("CONFLICT"));
        withdraw(id, 2, Map.of("reason", "sai")).statusCode(404);
        withdraw(id, 1, Map.of("reason", " ")).statusCode(400);
        given().get(address(id) + "/evidence/1").then().statusCode(404);
        given().get(address(UUID.randomUUID()) + "/evidence").then().statusCode(404);
        prove(UUID.randomUUID(), link).statusCode(404).body("code", equalTo("NOT_FOUND"));
        given().get(address(id) + "/evidence").then().body("number", contains(1));
    }

    @Test
    @TestSecurity(
            user = "khach",
            roles = {"reader", "reader:*:*"})
    void whoMayNotWriteTheRecordAddsNoEvidence() {
        // Given
        UUID id = UUID.randomUUID();

        // When / Then
        prove(id, Map.of("kind", "LINK", "link", "https://example.org/a"))
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
        withdraw(id, 1, Map.of("reason", "sai")).statusCode(403);
    }

    private ValidatableResponse prove(UUID id, Map<String, Object> piece) {
        return given().contentType("application/json")
                .body(piece)
                .post(address(id) + "/evidence")
                .then();
    }

    private ValidatableResponse withdraw(UUID id, int number, Map<String, Object> why) {
        return given().contentType("application/json")
                .body(why)
                .post(address(id) + "/evidence/" + number + "/withdrawal")
                .then();
    }
}
