package vn.trucot.pillar.security;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.function.Consumer;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;
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

    private ValidatableResponse write(Consumer<JwtClaims> change) {
        JwtClaims claims = Tokens.claims(Role.REPORTER, "lan");
        change.accept(claims);
        return given().header("Authorization", "Bearer " + platform.token(claims))
                .contentType("application/json")
                .body("{")
                .post("/api/v1/society/observations")
                .then();
    }
}
