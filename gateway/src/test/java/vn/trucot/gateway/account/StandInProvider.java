package vn.trucot.gateway.account;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** A provider of identities that signs in whom the test says, by the code flow with PKCE, and makes tokens of any kind. */
public final class StandInProvider implements QuarkusTestResourceLifecycleManager {

    static final String CLIENT = "trucot";
    private static final String SECRET = "the secret of the suite, which is long enough";

    private final HttpServer server = server();
    private final String url = "http://127.0.0.1:" + server.getAddress().getPort();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private volatile RsaJsonWebKey key = newKey();
    private volatile Map<String, Object> person = Map.of();

    @Override
    public Map<String, String> start() {
        server.createContext("/.well-known/openid-configuration", at -> answer(at, """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token", "jwks_uri": "%1$s/keys",
                 "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(url)));
        server.createContext(
                "/keys", at -> answer(at, new JsonWebKeySet(key).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "trucot.provider.enabled",
                "true",
                "trucot.provider.name",
                "Cổng đăng nhập tỉnh",
                "trucot.provider.url",
                url,
                "trucot.provider.secret",
                SECRET);
    }

    /** Whoever comes next is this person. */
    void signsIn(String subject, String name, Object grants) {
        Map<String, Object> said =
                new HashMap<>(Map.of("sub", subject, "preferred_username", name, "name", "Lý Thị Mỷ"));
        if (grants != null) {
            said.put("grants", grants);
        }
        person = said;
    }

    /** Signs with another key from now on, and shows that one only. */
    void rotates() {
        key = newKey();
    }

    /** A token for another system. */
    String token(String audience, int seconds, List<String> grants) {
        return signed(key, url, audience, seconds, Map.of("sub", "1", "preferred_username", "lgsp", "grants", grants));
    }

    /** What tells that a person has signed out; without what says so it tells nothing. */
    String signedOut(String subject, boolean says) {
        return signed(key, url, CLIENT, 300, signedOutClaims(subject, says));
    }

    /** The same, signed by somebody else. */
    String forgedSignedOut(String subject) {
        RsaJsonWebKey own = newKey();
        own.setKeyId(key.getKeyId());
        return signed(own, url, CLIENT, 300, signedOutClaims(subject, true));
    }

    private static Map<String, Object> signedOutClaims(String subject, boolean says) {
        Map<String, Object> claims =
                new HashMap<>(Map.of("sub", subject, "jti", UUID.randomUUID().toString()));
        if (says) {
            claims.put("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        }
        return claims;
    }

    /** A token of this provider that somebody else signed. */
    String forged(List<String> grants) {
        RsaJsonWebKey own = newKey();
        own.setKeyId(key.getKeyId());
        return signed(own, url, CLIENT, 300, Map.of("sub", "1", "preferred_username", "lgsp", "grants", grants));
    }

    private void authorize(HttpExchange at) throws IOException {
        Map<String, String> query = fields(at.getRequestURI().getRawQuery());
        String code = UUID.randomUUID().toString();
        asked.put(code, query);
        at.getResponseHeaders()
                .set("Location", query.get("redirect_uri") + "?code=" + code + "&state=" + query.get("state"));
        at.sendResponseHeaders(302, -1);
        at.close();
    }

    private void token(HttpExchange at) throws IOException {
        Map<String, String> form = fields(new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Map<String, String> query = asked.remove(form.getOrDefault("code", ""));
        String expected = "Basic "
                + Base64.getEncoder()
                        .encodeToString((CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
        String plain =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(StandardCharsets.UTF_8));
        String shown = at.getRequestHeaders().getFirst("Authorization");
        if (query == null
                || !List.of(expected, plain).contains(shown)
                || !query.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            at.sendResponseHeaders(400, -1);
            at.close();
            return;
        }
        Map<String, Object> claims = new HashMap<>(person);
        claims.put("nonce", query.get("nonce"));
        String token = signed(key, url, CLIENT, 300, claims);
        answer(at, """
                {"id_token": "%1$s", "access_token": "%1$s", "token_type": "Bearer", "expires_in": 300}""".formatted(token));
    }

    private static String signed(
            RsaJsonWebKey key, String issuer, String audience, int seconds, Map<String, Object> more) {
        JwtClaims claims = new JwtClaims();
        more.forEach(claims::setClaim);
        claims.setIssuer(issuer);
        claims.setAudience(audience);
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 60));
        claims.setExpirationTime(NumericDate.fromSeconds(NumericDate.now().getValue() + seconds));
        JsonWebSignature token = new JsonWebSignature();
        token.setAlgorithmHeaderValue("RS256");
        token.setKeyIdHeaderValue(key.getKeyId());
        token.setKey(key.getPrivateKey());
        token.setPayload(claims.toJson());
        try {
            return token.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RsaJsonWebKey newKey() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId(UUID.randomUUID().toString());
            key.setAlgorithm("RS256");
            key.setUse("sig");
            return key;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String form) {
        Map<String, String> fields = new HashMap<>();
        Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .forEach(field -> fields.put(
                        field[0], URLDecoder.decode(field.length > 1 ? field[1] : "", StandardCharsets.UTF_8)));
        return fields;
    }

    private static void answer(HttpExchange at, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        at.getResponseHeaders().set("Content-Type", "application/json");
        at.sendResponseHeaders(200, body.length);
        at.getResponseBody().write(body);
        at.close();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StandInProvider.class));
    }

    @Override
    public void stop() {
        server.stop(0);
    }
}
