package vn.trucot.gateway.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A secret that is to follow the present one. */
@Schema(name = "NewWebhookSecret")
record NewSecret(
        @Schema(description = "Until when the present one signs too, 30 days from now at most; a day if left out")
        @Nullable
        Instant presentUntil) {}
