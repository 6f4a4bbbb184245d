package vn.trucot.gateway.webhook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One event for one webhook.
 *
 * @param id of the event
 */
@Schema(name = "WebhookDelivery")
record Delivery(
        long number,
        String id,
        long fromPosition,
        long toPosition,
        State state,
        int attempts,
        Instant madeAt,
        @Nullable Instant triedAt,

        @Schema(description = "Status and beginning of the last answer, or why there is none") @Nullable
        String answer) {

    /** What became of it. */
    @Schema(name = "WebhookDeliveryState")
    enum State {
        PENDING,
        DELIVERED,
        DEAD
    }
}
