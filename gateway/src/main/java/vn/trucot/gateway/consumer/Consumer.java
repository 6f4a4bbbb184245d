package vn.trucot.gateway.consumer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.gateway.account.PillarTokens;
import vn.trucot.gateway.door.Caller;
import vn.trucot.gateway.door.Quota;

/**
 * Another system that asks this one.
 *
 * @param contact the address of an office, which people come and go at
 * @param perMinute requests at once, and evenly within a minute after that
 * @param stamp another one with each change
 * @param keys those that are good, the oldest first
 */
record Consumer(
        String name,
        String title,
        String organisation,
        String contact,
        List<Grant> grants,
        long perMinute,
        long perDay,
        @Nullable Instant expiresAt,
        boolean active,
        UUID stamp,
        Instant createdAt,
        List<HeldKey> keys) {

    /** No account has such a name, so that none writes what the system wrote. */
    private static final String OF_A_SYSTEM = "system:";

    /**
     * A key as it is kept.
     *
     * @param prefix what it begins with
     * @param endsAt until when it counts, if not as long as the system itself
     */
    @Schema(name = "ConsumerKey")
    record HeldKey(
            String prefix,
            Instant madeAt,
            @Nullable Instant endsAt,
            @Nullable Instant lastUsed) {}

    /** What is counted as one caller. */
    private record Counted(String consumer) {}

    boolean mayAskAt(Instant now) {
        return active && (expiresAt == null || expiresAt.isAfter(now));
    }

    /** To whom a pillar service answers. */
    PillarTokens.Holder holder() {
        return new PillarTokens.Holder(OF_A_SYSTEM + name, grants, false, stamp);
    }

    Caller caller() {
        List<Quota> quotas = Stream.of(
                        Quota.of("minute", perMinute, Duration.ofMinutes(1)),
                        Quota.of("day", perDay, Duration.ofDays(1)))
                .filter(Objects::nonNull)
                .toList();
        return new Caller(new Counted(name), quotas, quotas);
    }
}
