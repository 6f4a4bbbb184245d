package vn.trucot.gateway.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import vn.trucot.access.Grant;
import vn.trucot.access.GrantedRoles;

/** Says to the pillar services who asks, for some minutes; no client ever sees it. */
@Singleton
public class PillarTokens {

    /** Who issues them, which is not who issues an operator's own. */
    static final String ISSUER = "trucot-gateway";

    private static final String SUITE = "trucot";
    private static final int MOST = 10_000;

    private final SigningKeys keys;
    private final AccountSettings settings;
    private final Cache<UUID, String> signed;

    PillarTokens(SigningKeys keys, AccountSettings settings) {
        this.keys = keys;
        this.settings = settings;
        this.signed = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(settings.tokenLife().dividedBy(2))
                .build();
    }

    /**
     * Whom a token is of.
     *
     * @param name as it stands in histories
     * @param stamp changes whenever anything else does
     */
    public record Holder(String name, List<Grant> grants, boolean demo, UUID stamp) {}

    /** A token that counts for at least half its life. */
    public String of(Holder holder) {
        return signed.get(holder.stamp(), stamp -> sign(holder));
    }

    private String sign(Holder holder) {
        EllipticCurveJsonWebKey key = keys.present();
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(SUITE);
        claims.setSubject(holder.name());
        claims.setStringListClaim(
                GrantedRoles.CLAIM, holder.grants().stream().map(Grant::text).toList());
        claims.setClaim(GrantedRoles.DEMO, holder.demo());
        claims.setIssuedAtToNow();
        NumericDate end = NumericDate.now();
        end.addSeconds(settings.tokenLife().toSeconds());
        claims.setExpirationTime(end);
        claims.setGeneratedJwtId();
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        token.setHeader("typ", "JWT");
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a token could not be signed", e);
        }
    }
}
