package vn.trucot.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Signs local bearer tokens with a key pair that is made once and kept in the data folder, readable by its owner only. */
public final class Tokens {

    private static final String SUITE = "trucot";
    private static final Duration LIFE = Duration.ofDays(1);

    private final PrivateKey privateKey;
    private final String publicKey;

    private Tokens(PrivateKey privateKey, String publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The tokens of a data folder; makes the key pair if there is none yet. */
    public static Tokens of(Path folder) {
        Path privateFile = folder.resolve("token-key.pkcs8");
        Path publicFile = folder.resolve("token-key.pub");
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                makeKeys(folder, privateFile, publicFile);
            }
            PrivateKey key = KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(privateFile)));
            return new Tokens(key, Files.readString(publicFile).trim());
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailed("the token keys in " + folder + " could not be made or read: " + e.getMessage(), e);
        }
    }

    /** What the services check signatures with: the public key, base64 of its DER form. */
    public String publicKey() {
        return publicKey;
    }

    /** A bearer token of one day for a user of the role. */
    public String sign(Role role, String user) {
        return sign(claims(role, user));
    }

    /**
     * A bearer token of one day for a user to whom something was granted.
     *
     * @param grant a role in pillars and org units, as {@code reporter:society:15.132}
     */
    public String sign(String grant, String user) {
        return sign(claims(grant, user));
    }

    /** What a token says about a user who has the role everywhere, for one day. */
    public static JwtClaims claims(Role role, String user) {
        return claims(role.inToken() + ":*:*", user);
    }

    private static JwtClaims claims(String grant, String user) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(SUITE);
        claims.setAudience(SUITE);
        claims.setSubject(user);
        claims.setStringClaim("upn", user);
        claims.setStringListClaim("grants", grant);
        claims.setIssuedAtToNow();
        claims.setExpirationTime(expiry());
        claims.setGeneratedJwtId();
        return claims;
    }

    /** A bearer token that says so. */
    public String sign(JwtClaims claims) {
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        token.setHeader("typ", "JWT");
        token.setKey(privateKey);
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new StartFailed("a token could not be signed: " + e.getMessage(), e);
        }
    }

    private static NumericDate expiry() {
        NumericDate expiry = NumericDate.now();
        expiry.addSeconds(LIFE.toSeconds());
        return expiry;
    }

    private static void makeKeys(Path folder, Path privateFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        Files.deleteIfExists(privateFile);
        Files.createFile(
                privateFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(privateFile, pair.getPrivate().getEncoded());
        Files.writeString(
                publicFile, Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }
}
