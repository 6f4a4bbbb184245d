package vn.trucot.gateway.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to a webhook, and by whom. */
@Schema(name = "WebhookEvent")
record WebhookEvent(
        Instant at,
        String actor,
        UUID webhook,
        Kind kind,
        @Nullable String detail) {

    @Schema(name = "WebhookEventKind")
    enum Kind {
        CREATED,
        CHANGED,
        SECRET_MADE,
        REPLAYED,
        SENT_AGAIN,
        DELETED
    }
}
