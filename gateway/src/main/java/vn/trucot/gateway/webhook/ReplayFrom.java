package vn.trucot.gateway.webhook;

import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where is sent again. */
@Schema(name = "WebhookReplay")
record ReplayFrom(
        @Schema(description = "Changes after this position are sent again, in order") @Min(0)
        long position) {}
