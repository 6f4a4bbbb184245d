package vn.trucot.chain;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The links of rows that follow one another: of each its position and its hash, 40 bytes. */
public final class Links {

    private static final int EACH = Long.BYTES + Hash.BYTES;

    private final byte[] packed;

    /** Links as they were kept. */
    public Links(byte[] packed) {
        this.packed = packed.clone();
    }

    /** As they are kept. */
    public byte[] packed() {
        return packed.clone();
    }

    public int size() {
        return packed.length / EACH;
    }

    /** Whether there is no half link. */
    boolean areWhole() {
        return packed.length > 0 && packed.length % EACH == 0;
    }

    public long position(int index) {
        return ByteBuffer.wrap(packed).getLong(index * EACH);
    }

    byte[] hash(int index) {
        int begin = index * EACH + Long.BYTES;
        return Arrays.copyOfRange(packed, begin, begin + Hash.BYTES);
    }

    boolean isAt(int index, byte[] hash) {
        int begin = index * EACH + Long.BYTES;
        return Arrays.equals(packed, begin, begin + Hash.BYTES, hash, 0, Hash.BYTES);
    }
}
