package vn.trucot.gateway.consumer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.trucot.gateway.consumer.ConsumerStore.Owned;
import vn.trucot.gateway.door.Caller;

/** Whose a key is, as it was some seconds ago at most; asked for by what the key hashes to. */
@Singleton
class KnownConsumers {

    private static final int MOST = 10_000;

    /** How long another gateway may still take a key that was ended. */
    private static final Duration FRESH = Duration.ofSeconds(5);

    /** How long is remembered who is counted for a key, so that it is told at the door, where nobody waits for the database. */
    private static final Duration COUNTED = Duration.ofMinutes(10);

    private final ConsumerStore store;
    private final Clock clock = Clock.systemUTC();
    private final Cache<String, Optional<Owned>> known =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(FRESH).build();
    private final Cache<String, Consumer> counted =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(COUNTED).build();

    KnownConsumers(ConsumerStore store) {
        this.store = store;
    }

    /** Who may ask with the key now; null if nobody may. Looks into the database. */
    @Nullable
    Consumer of(ApiKey key) {
        String hash = key.hash();
        Consumer found = present(known.get(hash, _ -> store.ownerOf(key)).orElse(null));
        if (found == null) {
            counted.invalidate(hash);
        } else {
            counted.put(hash, found);
        }
        return found;
    }

    /** Who is counted for the key; null if it was not good lately, and so for whoever guesses. Does not wait. */
    @Nullable
    Caller caller(ApiKey key) {
        Consumer consumer = counted.getIfPresent(key.hash());
        return consumer == null ? null : consumer.caller();
    }

    /** Counts a new key for its system from the first request on. */
    void expect(ApiKey key, Consumer consumer) {
        counted.put(key.hash(), consumer);
    }

    /** Looks a system up anew the next time. */
    void forget(String name) {
        known.asMap().values().removeIf(owned -> owned.filter(
                        each -> each.consumer().name().equals(name))
                .isPresent());
        counted.asMap().values().removeIf(consumer -> consumer.name().equals(name));
    }

    private @Nullable Consumer present(@Nullable Owned owned) {
        Instant now = clock.instant();
        if (owned == null || !owned.consumer().mayAskAt(now)) {
            return null;
        }
        return owned.until() == null || owned.until().isAfter(now) ? owned.consumer() : null;
    }
}
