package vn.trucot.gateway.consumer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What another system asks with: {@code tck_} and 256 random bits. It is sent as a bearer token, so that every client can, and
 * begins like no other one, so that it is known for what it is where it should not be.
 */
record ApiKey(String text) {

    static final String MARK = "tck_";

    private static final String BEARER = "Bearer ";
    private static final int RANDOM_BYTES = 32;

    /** So much of it is kept and shown, to tell it from others: the mark and 48 of the bits. */
    private static final int SHOWN = MARK.length() + 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    static ApiKey made() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new ApiKey(MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(random));
    }

    /** The key, good or not, of what a request says in {@code Authorization}; null if that is none. */
    static @Nullable ApiKey of(@Nullable String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return null;
        }
        String token = authorization.substring(BEARER.length()).strip();
        return token.startsWith(MARK) ? new ApiKey(token) : null;
    }

    /** What tells it from others, and lets nobody ask. */
    String prefix() {
        return text.substring(0, Math.min(SHOWN, text.length()));
    }

    /** Its SHA-256, in hexadecimal digits: a slow hash is for what people choose, this is nothing that can be tried through. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** No log has more of it. */
    @Override
    public String toString() {
        return prefix();
    }
}
