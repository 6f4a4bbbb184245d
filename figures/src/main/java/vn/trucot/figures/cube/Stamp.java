package vn.trucot.figures.cube;

import vn.trucot.events.Event;

/** Epoch and revision of a held state in one number that grows as (epoch, revision) grows. */
final class Stamp {

    private static final int REVISION_BITS = 43;
    private static final long LAST_REVISION = (1L << REVISION_BITS) - 1;
    private static final long LAST_EPOCH = (1L << (63 - REVISION_BITS)) - 1;

    private Stamp() {}

    static long of(Event event) {
        return of(event.epoch(), event.revision());
    }

    /** Refuses what it could not order. */
    static long of(long epoch, long revision) {
        if (epoch < 0 || epoch > LAST_EPOCH || revision < 1 || revision > LAST_REVISION) {
            throw new IllegalArgumentException("epoch " + epoch + " and revision " + revision + " are outside 0 to "
                    + LAST_EPOCH + " and 1 to " + LAST_REVISION);
        }
        return epoch << REVISION_BITS | revision;
    }

    static long epoch(long stamp) {
        return stamp >>> REVISION_BITS;
    }

    static long revision(long stamp) {
        return stamp & LAST_REVISION;
    }
}
