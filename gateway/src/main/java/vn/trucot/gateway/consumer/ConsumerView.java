package vn.trucot.gateway.consumer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Grant;
import vn.trucot.gateway.consumer.Consumer.HeldKey;

/**
 * A registered system as administrators see it.
 *
 * @param key only in the answer that tells it, once
 */
record ConsumerView(
        String name,
        String title,
        String organisation,
        String contact,
        List<Grant> grants,
        long perMinute,
        long perDay,
        @Nullable Instant expiresAt,
        boolean active,
        Instant createdAt,
        List<HeldKey> keys,
        @Nullable String key) {

    static final int MOST_GRANTS = 50;
    static final long MOST_A_MINUTE = 60_000;
    static final long MOST_A_DAY = 10_000_000;

    static ConsumerView of(Consumer consumer, @Nullable ApiKey key) {
        return new ConsumerView(
                consumer.name(),
                consumer.title(),
                consumer.organisation(),
                consumer.contact(),
                consumer.grants(),
                consumer.perMinute(),
                consumer.perDay(),
                consumer.expiresAt(),
                consumer.active(),
                consumer.createdAt(),
                consumer.keys(),
                key == null ? null : key.text());
    }
}
