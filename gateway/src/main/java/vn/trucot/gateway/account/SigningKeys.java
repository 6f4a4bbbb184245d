package vn.trucot.gateway.account;

import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * What tokens are signed with. Each gateway makes its own pair and keeps the private half to itself; the public one stands in
 * the database, for every gateway to show, until nothing that it signed counts any more.
 */
@Singleton
class SigningKeys {

    private final AccountDatabase database;
    private final AccountSettings settings;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Pair pair;

    private record Pair(EllipticCurveJsonWebKey key, Instant until) {}

    SigningKeys(AccountDatabase database, AccountSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** The key to sign with now, whose public half can be read by whoever checks. */
    synchronized EllipticCurveJsonWebKey present() {
        Instant now = clock.instant();
        Pair held = pair;
        if (held == null || now.isAfter(held.until)) {
            held = new Pair(make(), now.plus(settings.keyLife()));
            show(held, now);
            pair = held;
        }
        return held.key;
    }

    /** The public halves that tokens in force may be signed for, as JSON Web Keys. */
    List<String> shown() {
        return database.call(connection -> {
            try (PreparedStatement look =
                    connection.prepareStatement("select jwk from signing_key where gone_at > ? order by made_at")) {
                look.setTimestamp(1, Timestamp.from(clock.instant()));
                List<String> keys = new ArrayList<>();
                try (ResultSet row = look.executeQuery()) {
                    while (row.next()) {
                        keys.add(row.getString(1));
                    }
                }
                return keys;
            }
        });
    }

    private void show(Pair made, Instant now) {
        database.call(connection -> {
            try (PreparedStatement gone = connection.prepareStatement("delete from signing_key where gone_at <= ?")) {
                gone.setTimestamp(1, Timestamp.from(now));
                gone.executeUpdate();
            }
            try (PreparedStatement add = connection.prepareStatement(
                    "insert into signing_key (id, jwk, made_at, gone_at) values (?, ?, ?, ?)")) {
                add.setString(1, made.key.getKeyId());
                add.setString(2, made.key.toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY));
                add.setTimestamp(3, Timestamp.from(now));
                add.setTimestamp(
                        4, Timestamp.from(made.until.plus(settings.tokenLife().multipliedBy(2))));
                return add.executeUpdate();
            }
        });
    }

    private static EllipticCurveJsonWebKey make() {
        try {
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(UUID.randomUUID().toString());
            key.setUse("sig");
            key.setAlgorithm(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException("a key to sign with could not be made", e);
        }
    }
}
