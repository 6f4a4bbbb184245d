package vn.trucot.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;

/** A webhook as those see it who may change it. */
@Schema(name = "Webhook")
record WebhookView(
        UUID id,
        String owner,
        String title,
        String url,
        List<IndicatorCode> indicators,
        @Nullable OrgUnitId orgUnit,
        WebhookState state,
        Instant createdAt,

        @Schema(description = "Of the last change that was put into a delivery or passed over")
        long position,

        @Schema(description = "Failed attempts in a row") int failures,

        @Schema(description = "Until when the secret before the present one signs too") @Nullable
        Instant formerUntil,

        @Schema(description = "What deliveries are signed with; only in the answer that tells it, once") @Nullable
        String secret) {

    static WebhookView of(Webhook webhook, @Nullable Secret secret) {
        return new WebhookView(
                webhook.id(),
                webhook.owner(),
                webhook.title(),
                webhook.url(),
                webhook.indicators(),
                webhook.orgUnit(),
                webhook.state(),
                webhook.createdAt(),
                webhook.position(),
                webhook.failures(),
                webhook.formerUntil(),
                secret == null ? null : secret.text());
    }
}
