package vn.trucot.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What deliveries are signed with, and how receivers check it. */
class SignatureTest {

    private static final Secret KNOWN = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final Instant AT = Instant.ofEpochSecond(1_614_265_330);
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    void theSignatureIsThatOfTheKnownExampleOfStandardWebhooks() {
        // When
        String signature = Signature.of(ID, AT, BODY, List.of(KNOWN));

        // Then
        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void whileASecretIsReplacedBothSign() {
        // When
        String signature = Signature.of(ID, AT, BODY, List.of(Secret.made(), KNOWN));

        // Then
        assertThat(signature.split(" ")).hasSize(2).allMatch(each -> each.startsWith("v1,"));
        assertThat(signature).endsWith(" v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theExampleForReceiversTakesARealDeliveryAndNothingElse() throws GeneralSecurityException {
        // Given
        Secret secret = Secret.made();
        Instant now = Instant.now();
        String at = Long.toString(now.getEpochSecond());
        byte[] body = "{\"tên\":\"Yên Bái\"}".getBytes(StandardCharsets.UTF_8);
        String signature =
                Signature.of(ID, now, new String(body, StandardCharsets.UTF_8), List.of(Secret.made(), secret));

        // Then
        assertThat(WebhookVerifier.isGenuine(secret.text(), ID, at, signature, body))
                .isTrue();
        assertThat(WebhookVerifier.isGenuine(Secret.made().text(), ID, at, signature, body))
                .isFalse();
        assertThat(WebhookVerifier.isGenuine(secret.text(), "other", at, signature, body))
                .isFalse();
        assertThat(WebhookVerifier.isGenuine(secret.text(), ID, "1614265330", signature, body))
                .isFalse();
        assertThat(WebhookVerifier.isGenuine(secret.text(), ID, at, signature, new byte[] {1}))
                .isFalse();
    }

    @Test
    void theExampleThatIsTestedIsTheOneThatIsDocumented() throws IOException {
        // Given
        String documented =
                Files.readString(Path.of("../docs/webhooks.md")).replaceFirst("(?s).*```java\\n(.*?)```.*", "$1");

        // When
        String tested = Files.readString(Path.of("src/test/java/vn/trucot/gateway/webhook/WebhookVerifier.java"));

        // Then
        assertThat(tested.replaceAll("\\s+", "")).contains(documented.replaceAll("\\s+", ""));
    }

    @Test
    void aKeptSecretOpensForItsOwnWebhookAndWithTheSameKeyOnly() {
        // Given
        UUID webhook = UUID.randomUUID();
        Secret secret = Secret.made();
        SecretBox box = new SecretBox(Optional.of("a key of a test, long enough"));

        // When
        byte[] closed = box.close(secret, webhook);

        // Then
        assertThat(box.open(closed, webhook)).isEqualTo(secret);
        assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("whsec_");
        assertThatThrownBy(() -> box.open(closed, UUID.randomUUID())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SecretBox(Optional.of("another key of the test")).open(closed, webhook))
                .hasMessageContaining("another key");
        assertThat(secret).hasToString("whsec_…");
    }
}
