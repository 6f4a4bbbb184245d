package vn.trucot.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 and what a chain begins with. */
final class Hash {

    static final int BYTES = 32;

    private Hash() {}

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The link before the first row: no chain begins like that of another log. */
    static byte[] beginning(LogName log) {
        return digest().digest(
                        ("trucot-chain/1\n" + log.pillar() + "\n" + log.stream()).getBytes(StandardCharsets.UTF_8));
    }

    /** The link of a row: of the link before it and of all the row says. */
    static byte[] link(MessageDigest digest, byte[] before, LogRow row) {
        digest.update(before);
        return digest.digest(row.bytes());
    }
}
