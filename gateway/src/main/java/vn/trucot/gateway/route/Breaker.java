package vn.trucot.gateway.route;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/**
 * Keeps requests from a service that has failed so many in a row: for a while nobody waits for it, then one tries, and whether
 * it is answered decides for all.
 */
final class Breaker {

    private static final long CLOSED = Long.MIN_VALUE;

    private final int most;
    private final long rest;
    private final LongSupplier nanos;
    private final AtomicInteger failures = new AtomicInteger();

    /** When the next one may try; {@link #CLOSED} while all may. */
    private final AtomicLong next = new AtomicLong(CLOSED);

    /**
     * A breaker through which everybody passes.
     *
     * @param most failures in a row after which nobody does
     * @param rest how long nobody does, and how long one who tries may take before another does
     */
    Breaker(int most, Duration rest, LongSupplier nanos) {
        this.most = most;
        this.rest = rest.toNanos();
        this.nanos = nanos;
    }

    /** Whether this request may ask the service. */
    boolean lets() {
        long opens = next.get();
        if (opens == CLOSED) {
            return true;
        }
        long now = nanos.getAsLong();
        return now - opens >= 0 && next.compareAndSet(opens, now + rest);
    }

    /** The service has answered, whatever it was. */
    void succeeded() {
        if (failures.get() != 0) {
            failures.set(0);
        }
        if (next.get() != CLOSED) {
            next.set(CLOSED);
        }
    }

    /** The service was not reached, or did not answer in its time. */
    void failed() {
        if (failures.incrementAndGet() >= most) {
            next.compareAndSet(CLOSED, nanos.getAsLong() + rest); // who asked long ago delays nobody who tries
        }
    }

    boolean isOpen() {
        return next.get() != CLOSED;
    }
}
