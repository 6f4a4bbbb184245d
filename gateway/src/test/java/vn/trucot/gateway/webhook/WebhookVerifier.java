package vn.trucot.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The example of docs/webhooks.md: what a receiver does before it believes a delivery. */
final class WebhookVerifier {

    private WebhookVerifier() {}

    static boolean isGenuine(String secret, String id, String timestamp, String signatures, byte[] body)
            throws GeneralSecurityException {
        long apart = Instant.now().getEpochSecond() - Long.parseLong(timestamp);
        if (Math.abs(apart) > 300) {
            return false;
        }
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        byte[] expected =
                ("v1," + Base64.getEncoder().encodeToString(mac.doFinal(body))).getBytes(StandardCharsets.US_ASCII);
        return Stream.of(signatures.split(" "))
                .anyMatch(each -> MessageDigest.isEqual(expected, each.getBytes(StandardCharsets.US_ASCII)));
    }
}
