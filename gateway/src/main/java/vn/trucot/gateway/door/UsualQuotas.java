package vn.trucot.gateway.door;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** What a caller may ask who has no quota of his own. */
@Singleton
public class UsualQuotas {

    private final @Nullable Quota reads;
    private final @Nullable Quota writes;

    UsualQuotas(LimitSettings settings) {
        this.reads = Quota.of("reads", settings.reads(), settings.readsWindow());
        this.writes = Quota.of("writes", settings.writes(), settings.writesWindow());
    }

    /** Such a caller. */
    public Caller of(Object key) {
        return Caller.of(key, reads, writes);
    }
}
