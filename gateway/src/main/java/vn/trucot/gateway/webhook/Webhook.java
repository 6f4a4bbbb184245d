package vn.trucot.gateway.webhook;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.gateway.stream.ChangeFilter;

/**
 * Who is told of which changed figures, and where.
 *
 * @param owner the name of the account or system that it belongs to
 * @param indicators all if empty
 * @param orgUnit with its parts and predecessors; null for all units
 * @param position of the last change that was put into a delivery or passed over
 * @param failures in a row
 * @param secret encrypted
 * @param formerSecret encrypted; signs beside the present one until {@code formerUntil}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Webhook(
        UUID id,
        String owner,
        String title,
        String url,
        List<IndicatorCode> indicators,
        @Nullable OrgUnitId orgUnit,
        boolean active,
        Instant createdAt,
        long position,
        int failures,
        Instant nextAt,
        byte[] secret,
        byte @Nullable [] formerSecret,
        @Nullable Instant formerUntil) {

    /** Failures in a row after which the receiver counts as down. */
    static final int DOWN = 5;

    ChangeFilter filter() {
        return new ChangeFilter(Set.copyOf(indicators), orgUnit);
    }

    WebhookState state() {
        if (!active) {
            return WebhookState.PAUSED;
        }
        return failures >= DOWN ? WebhookState.DOWN : failures > 0 ? WebhookState.FAILING : WebhookState.WORKING;
    }
}
