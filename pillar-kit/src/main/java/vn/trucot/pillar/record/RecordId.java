package vn.trucot.pillar.record;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.UUID;

/** Ids of records, made before they are stored. */
public final class RecordId {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int VERSION = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private RecordId() {}

    /** A UUID of version 7 (RFC 9562): ids made later sort later, which keeps indexes small. */
    public static UUID next(InstantSource clock) {
        long high = clock.millis() << 16 | VERSION | RANDOM.nextInt(1 << 12);
        long low = RANDOM.nextLong() >>> 2 | VARIANT;
        return new UUID(high, low);
    }
}
