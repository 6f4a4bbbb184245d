package vn.trucot.gateway.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Encrypts secrets for the database (AES-256-GCM), each for its own webhook only: who reads the table cannot sign. */
@Singleton
class SecretBox {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int SHORTEST_KEY = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<SecretKeySpec> key;

    @Inject
    SecretBox(
            WebhookSettings settings,
            @ConfigProperty(name = "trucot.gateway.accounts.session-key") Optional<String> sessionKey) {
        this(settings.key().or(() -> sessionKey));
    }

    SecretBox(Optional<String> setting) {
        this.key = setting.map(SecretBox::key);
    }

    /** Encrypts a secret; SERVICE_DOWN if the gateway was given nothing to encrypt with. */
    byte[] close(Secret secret, UUID webhook) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, 0, webhook)
                    .doFinal(secret.text().getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.allocate(nonce.length + closed.length)
                    .put(nonce)
                    .put(closed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a secret could not be encrypted", e);
        }
    }

    /** The secret again; an IllegalStateException if it was encrypted with another key or for another webhook. */
    Secret open(byte[] closed, UUID webhook) {
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, closed, 0, webhook)
                    .doFinal(closed, NONCE_BYTES, closed.length - NONCE_BYTES);
            return new Secret(new String(text, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the secret was encrypted with another key; make a new one", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, int from, UUID webhook) throws GeneralSecurityException {
        SecretKeySpec present = key.orElseThrow(() -> new Problem(
                ProblemCode.SERVICE_DOWN,
                "webhooks need a key to keep their secrets with: set trucot.gateway.webhooks.key at the gateway"));
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, present, new GCMParameterSpec(TAG_BITS, nonce, from, NONCE_BYTES));
        cipher.updateAAD(webhook.toString().getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    private static SecretKeySpec key(String setting) {
        if (setting.length() < SHORTEST_KEY) {
            throw new IllegalStateException(
                    "trucot.gateway.webhooks.key: write at least " + SHORTEST_KEY + " characters");
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(setting.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal("trucot secrets of webhooks".getBytes(StandardCharsets.US_ASCII));
            return new SecretKeySpec(derived, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HmacSHA256", e);
        }
    }
}
