package vn.trucot.gateway.consumer;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to another system's registration, and by whom. */
record ConsumerEvent(
        Instant at,
        String actor,
        String consumer,
        Kind kind,
        @Nullable String detail) {

    @Schema(name = "ConsumerEventKind")
    enum Kind {
        REGISTERED,
        CHANGED,
        KEY_MADE,
        KEY_ENDED,
        DELETED
    }
}
