package vn.trucot.gateway.account;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was done to an account, and by whom; a person who was not signed in did it to the account that was named. */
record AccountEvent(
        Instant at,
        String actor,
        String account,
        Kind kind,
        @Nullable String detail) {

    @Schema(name = "AccountEventKind")
    enum Kind {
        CREATED,
        CHANGED,
        PASSWORD_RESET,
        PASSWORD_CHANGED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        LOCKED,
        SIGNED_OUT
    }
}
