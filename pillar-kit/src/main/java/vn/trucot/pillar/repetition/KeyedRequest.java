package vn.trucot.pillar.repetition;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.trucot.pillar.importing.SpooledBody;

/** The running request, if it has a key: what it is called, and what it is recognised by when it comes again. */
@RequestScoped
class KeyedRequest {

    private static final int BUFFER = 1 << 16;

    private @Nullable IdempotencyKey key;
    private String address = "";
    private @Nullable SpooledBody body;

    void begin(@Nullable IdempotencyKey asked, String at) {
        key = asked;
        address = at;
    }

    @Nullable
    IdempotencyKey key() {
        return key;
    }

    /** Receives the body to its end; it is read from its beginning then. */
    InputStream receive(InputStream sent) {
        SpooledBody received = SpooledBody.of(sent);
        body = received;
        return received.read();
    }

    /** SHA-256 of where it was sent to and of what was sent; the body of an operation that reads none is no part of it. */
    String fingerprint() {
        MessageDigest digest = sha256();
        digest.update(address.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
        if (body != null) {
            byte[] buffer = new byte[BUFFER];
            try (InputStream received = body.read()) {
                for (int read = received.read(buffer); read >= 0; read = received.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a body that was received is gone", e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @PreDestroy
    void end() {
        if (body != null) {
            body.close();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
