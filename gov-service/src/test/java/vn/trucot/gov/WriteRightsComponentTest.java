package vn.trucot.gov;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.trucot.launcher.Role;
import vn.trucot.pillar.Platform;

/** Who may not write is told so before anything else of the request is looked at. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class WriteRightsComponentTest {

    Platform platform;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT org-units/15.132",
                "POST org-units/batch",
                "POST successions/batch",
                "POST targets/batch",
                "POST targets/cascade",
                "POST target-programmes/nq-03/adoption",
                "PUT procedures/{id}",
                "DELETE procedures/{id}",
                "POST procedures/batch",
                "POST procedures/{id}/evidence",
                "POST procedures/{id}/evidence/1/withdrawal",
                "PUT forms/dossiers/returns/15.132/2025-03",
                "DELETE forms/dossiers/returns/15.132/2025-03",
                "POST forms/dossiers/returns/15.132/2025-03/decision",
                "POST forms/dossiers/batch",
                "POST dossier-events",
                "POST observations",
                "POST observations/batch",
                "POST relay/republish"
            })
    void everyWriteNeedsAToken(String request) {
        // Given
        RequestSpecification nobody = given().contentType("application/json").body("[]");

        // When
        var answer = nobody.request(method(request), path(request)).then();

        // Then
        answer.statusCode(401).contentType("application/problem+json").body("code", equalTo("TOKEN_MISSING"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PUT org-units/15.132",
                "POST org-units/batch",
                "POST successions/batch",
                "POST targets/batch",
                "POST targets/cascade",
                "POST target-programmes/nq-03/adoption",
                "POST relay/republish"
            })
    void theRegisterTheTargetsAndReplaysAreTheAdministrators(String request) {
        // Given
        RequestSpecification reporter = given().contentType("application/json")
                .header("Authorization", "Bearer " + platform.token(Role.REPORTER, "lan"))
                .body("[]");

        // When
        var answer = reporter.request(method(request), path(request)).then();

        // Then
        answer.statusCode(403).body("code", equalTo("ROLE_MISSING"));
    }

    private static String method(String request) {
        return request.substring(0, request.indexOf(' '));
    }

    private static String path(String request) {
        return "/api/v1/gov/"
                + request.substring(request.indexOf(' ') + 1)
                        .replace("{id}", UUID.randomUUID().toString());
    }
}
