package vn.trucot.gateway.door;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What one caller has taken of a quota, as one moment: when all of it will be there again. Each request moves it on by its
 * share of the window, and is refused if that were further away than the window (the generic cell rate algorithm).
 */
final class Meter {

    private static final long SECOND = 1_000_000_000L;

    private final AtomicLong whole;

    Meter(long now) {
        this.whole = new AtomicLong(now);
    }

    /**
     * Takes one request.
     *
     * @param now in nanoseconds, of the clock of all calls
     * @return nanoseconds from now until all of the quota is there again; negative if nothing is left, and then until the next
     *     request may come
     */
    long take(Quota quota, long now) {
        long interval = quota.interval();
        long window = quota.window().toNanos();
        while (true) {
            long before = whole.get();
            long away = Math.max(0, before - now) + interval;
            if (away > window) {
                return window - away;
            }
            if (whole.compareAndSet(before, now + away)) {
                return away;
            }
        }
    }

    /** Gives one request back that was taken. */
    void giveBack(Quota quota) {
        whole.addAndGet(-quota.interval());
    }

    /** The requests that are left when all are back after so long. */
    static long left(Quota quota, long away) {
        return (quota.window().toNanos() - away) / quota.interval();
    }

    /** Whole seconds, so that who waits them has waited long enough. */
    static long seconds(long nanos) {
        return Math.ceilDiv(nanos, SECOND);
    }
}
