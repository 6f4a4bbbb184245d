package vn.trucot.chain;

/**
 * How far a chain is.
 *
 * @param checkpoint the number of the last checkpoint; 0 before the first
 * @param rows how many rows are linked
 * @param position of the last of them
 * @param hash its link
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Reached(long checkpoint, long rows, long position, byte[] hash) {

    /** Before the first row. */
    public static Reached beginning(LogName log) {
        return new Reached(0, 0, Long.MIN_VALUE, Hash.beginning(log));
    }
}
