package vn.trucot.gateway.webhook;

import java.security.SecureRandom;
import java.util.Base64;

/** What deliveries are signed with: {@code whsec_} and 256 random bits in base 64. */
record Secret(String text) {

    private static final String MARK = "whsec_";
    private static final int RANDOM_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret made() {
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        return new Secret(MARK + Base64.getEncoder().encodeToString(random));
    }

    /** The bytes that the text stands for. */
    byte[] key() {
        return Base64.getDecoder().decode(text.startsWith(MARK) ? text.substring(MARK.length()) : text);
    }

    /** No log has more of it. */
    @Override
    public String toString() {
        return MARK + "…";
    }
}
