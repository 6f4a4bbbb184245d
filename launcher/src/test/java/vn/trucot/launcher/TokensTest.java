package vn.trucot.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokensTest {

    @TempDir
    private Path folder;

    @Test
    void tokenNamesUserAndRoleAndIsSignedByTheKeptKey() throws Exception {
        // Given
        PublicKey kept = publicKey(Tokens.of(folder).publicKey());

        // When
        String token = Tokens.of(folder).sign(Role.REPORTER, "lan");

        // Then
        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(kept)
                .setExpectedIssuer("trucot")
                .setExpectedAudience("trucot")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
        assertThat(claims.getSubject()).isEqualTo("lan");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("lan");
        assertThat(claims.getStringListClaimValue("grants")).containsExactly("reporter:*:*");
    }

    @Test
    void privateKeyIsReadableByItsOwnerOnly() throws Exception {
        // When
        Tokens.of(folder);

        // Then
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("token-key.pkcs8"))))
                .isEqualTo("rw-------");
    }

    private static PublicKey publicKey(String base64) throws Exception {
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(base64)));
    }
}
