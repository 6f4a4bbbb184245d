package vn.trucot.gateway.webhook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Tells that changes may be missing: who wants to be sure reads again what he keeps.
 *
 * @param since when the last change before it was noted, if that is known
 */
record Gap(
        Reason reason,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable Long afterPosition,
        @Nullable Long upToPosition) {

    /** Why. */
    enum Reason {
        /** No gateway ran: figures follow as they are now, but not withdrawals, nor what was in force in between. */
        AWAY,
        /** More changed at once than could be noted. */
        TOO_MANY,
        /** The changes are kept no more. */
        NO_LONGER_KEPT
    }
}
