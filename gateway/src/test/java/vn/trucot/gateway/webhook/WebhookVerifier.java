package vn.trucot.gateway.webhook;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The example of docs/webhooks.md, word for word: what a receiver does before it believes a delivery. */
final class WebhookVerifier {

    private static final long SECONDS_APART = 300;

    private WebhookVerifier() {}

    static boolean isGenuine(String secret, String id, String timestamp, String signatures, byte[] body) {
        long apart = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
        if (Math.abs(apart) > SECONDS_APART) {
            return false;
        }
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
            ByteArrayOutputStream signed = new ByteArrayOutputStream();
            signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
            signed.writeBytes(body);
            byte[] expected = ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.toByteArray())))
                    .getBytes(StandardCharsets.US_ASCII);
            for (String signature : signatures.split(" ")) {
                if (MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.US_ASCII))) {
                    return true;
                }
            }
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
