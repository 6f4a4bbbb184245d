package vn.trucot.pillar.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.function.Consumer;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.trucot.launcher.Role;
import vn.trucot.launcher.Tokens;
import vn.trucot.pillar.Platform;

/** Which tokens count: asked with a write that is refused for its body, once the token is taken. */
@QuarkusTest
@QuarkusTestResource(Platform.class)
class TokensComponentTest {

    private static final int HOUR = 3_600;

    Platform platform;

    @Test
    void theLaunchersTokenIsTaken() {
        write(claims -> {}).statusCode(400);
    }

    @Test
    void aTokenForSomebodyElseIsNone() {
        write(claims -> claims.setAudience("other")).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
    }

    @Test
    void aTokenThatSaysNotForWhomIsNone() {
        write(claims -> claims.unsetClaim("aud")).statusCode(401);
    }

    @Test
    void aTokenOfLongAgoIsNoneWhateverEndItNames() {
        write(claims -> {
                    NumericDate issued = NumericDate.now();
                    issued.addSeconds(-25L * HOUR);
                    claims.setIssuedAt(issued);
                    claims.setExpirationTimeMinutesInTheFuture(60f * 24 * 365 * 31);
                })
                .statusCode(401);
    }

    @Test
    void aTokenThatHasEndedIsNone() {
        write(claims -> {
                    claims.setIssuedAt(ago(HOUR));
                    claims.setExpirationTime(ago(HOUR / 2));
                })
                .statusCode(401);
    }

    @Test
    void aTokenThatNobodySignedIsNone() {
        // Given
        String[] parts = platform.token(Role.ADMINISTRATOR, "lan").split("\\.");
        String unsigned = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";

        // Then
        with(unsigned).statusCode(401).body("code", equalTo("TOKEN_INVALID"));
        with(unsigned + parts[2]).statusCode(401);
    }

    @Test
    void whatIsPublicIsNoSecretToSignWith() throws JoseException {
        // Given
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        token.setKey(new HmacKey(platform.publicKey().getBytes(StandardCharsets.US_ASCII)));
        token.setPayload(Tokens.claims(Role.ADMINISTRATOR, "lan").toJson());

        // Then
        with(token.getCompactSerialization()).statusCode(401);
    }

    @Test
    void aTokenOfAnotherKeyIsNone(@TempDir Path elsewhere) {
        with(Tokens.of(elsewhere).sign(Role.ADMINISTRATOR, "lan")).statusCode(401);
    }

    @Test
    void whatATokenGrantsIsNotToBeEdited() {
        // Given
        String[] parts = platform.token("reporter:society:15.132", "lan").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        // When
        String edited = parts[0] + "." + encoded(claims.replace("15.132", "*")) + "." + parts[2];

        // Then
        assertThat(claims).contains("reporter:society:15.132");
        with(edited).statusCode(401);
    }

    @Test
    void aTokenThatSaysToBeOfTheGatewayIsCheckedWithItsKeys() {
        write(claims -> claims.setIssuer("trucot-gateway")).statusCode(401);
        write(claims -> claims.setIssuer("somebody")).statusCode(401);
    }

    @Test
    void aTokenWithoutGrantsAllowsNothing() {
        write(claims -> {
                    claims.unsetClaim("grants");
                    claims.setStringListClaim("groups", "administrator", "reporter");
                })
                .statusCode(403)
                .body("code", equalTo("ROLE_MISSING"));
    }

    @Test
    void aGrantThatCannotBeReadIsNotPassedOver() {
        write(claims -> claims.setStringListClaim("grants", "reporter:*:*", "boss:*:*"))
                .statusCode(401)
                .body("code", equalTo("TOKEN_INVALID"));
        write(claims -> claims.setStringClaim("grants", "reporter:*:*")).statusCode(401);
    }

    private static NumericDate ago(int seconds) {
        NumericDate time = NumericDate.now();
        time.addSeconds(-seconds);
        return time;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private ValidatableResponse write(Consumer<JwtClaims> change) {
        JwtClaims claims = Tokens.claims(Role.REPORTER, "lan");
        change.accept(claims);
        return with(platform.token(claims));
    }

    /** Asks for something that is refused for its body, once the token is taken. */
    private static ValidatableResponse with(String token) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("{")
                .post("/api/v1/society/observations")
                .then();
    }
}
