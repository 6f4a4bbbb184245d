package vn.trucot.gateway.webhook;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a webhook does. */
@Schema(name = "WebhookState")
enum WebhookState {
    /** What was sent last was taken. */
    WORKING,
    /** The last attempts failed; it is tried again soon. */
    FAILING,
    /** Five or more attempts in a row failed: one attempt is made at the end of each wait. */
    DOWN,
    /** Nothing is sent until it is resumed; it goes on from where it was. */
    PAUSED
}
