package vn.trucot.gateway.webhook;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The secrets that a webhook's deliveries are signed with now. */
@Singleton
class SigningSecrets {

    private final SecretBox box;
    private final Clock clock = Clock.systemUTC();

    SigningSecrets(SecretBox box) {
        this.box = box;
    }

    /** The present one, and before its end the former one after it. */
    List<Secret> of(Webhook webhook) {
        Secret present = box.open(webhook.secret(), webhook.id());
        byte[] former = webhook.formerSecret();
        boolean both = former != null
                && webhook.formerUntil() != null
                && clock.instant().isBefore(webhook.formerUntil());
        return former != null && both ? List.of(present, box.open(former, webhook.id())) : List.of(present);
    }
}
