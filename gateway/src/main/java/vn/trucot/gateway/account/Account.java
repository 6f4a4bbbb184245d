package vn.trucot.gateway.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;

/**
 * Somebody who may sign in.
 *
 * @param name what is typed, and what stands in histories
 * @param mustChange whether the password was made by somebody else
 * @param stamp changes whenever open sessions must end
 * @param ofProvider whether one signs in at the provider of identities, and has no password here
 * @param lockedUntil until when no password is taken, after too many wrong ones
 */
record Account(
        String name,
        String fullName,
        List<Grant> grants,
        boolean mustChange,
        boolean active,
        boolean demo,
        boolean ofProvider,
        UUID stamp,
        @Nullable Instant lockedUntil,
        Instant createdAt,
        @Nullable Instant lastSignIn) {

    PillarTokens.Holder holder() {
        return new PillarTokens.Holder(name, grants, demo, stamp);
    }

    boolean isLockedAt(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
