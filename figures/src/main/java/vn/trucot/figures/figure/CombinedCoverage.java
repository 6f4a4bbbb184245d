package vn.trucot.figures.figure;

/** Adds up how complete the figures of a whole are, part by part. */
final class CombinedCoverage {

    private final LineCoverage whole;
    private final long mask;

    /** The periods are base periods. */
    private final boolean base;

    private final int[] shownByAll = new int[Window.WIDEST];

    /** Parts that are one unit each, and are parts in all periods. */
    private int singles;

    private long singleMarks;

    /** Nothing of the periods has been counted as reported or expected so far. */
    CombinedCoverage(LineCoverage whole, long mask, boolean base) {
        this.whole = whole;
        this.mask = mask;
        this.base = base;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole.set(i, 0, 0, 0, 0, 0, 0, false);
            shownByAll[i] = -1;
        }
    }

    /**
     * Adds a part.
     *
     * @param bits the periods in which it is a part
     * @param used those of which the whole uses something
     */
    void add(LineCoverage part, long bits, long used) {
        if (part.single) {
            addSingle(part, bits & ~part.nobody, used);
            return;
        }
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            long bit = 1L << i;
            whole.expected[i] += part.expected[i];
            whole.due[i] += part.due[i];
            if ((used & bit) != 0) {
                whole.reporting[i] += part.reporting[i];
                whole.received[i] += part.received[i];
                whole.shown[i] |= part.shown[i];
                whole.marks[i] += part.marks[i];
                whole.gaps |= part.gaps & bit;
                shownByAll[i] &= part.shown[i];
            } else if (part.expected[i] > 0) {
                whole.gaps |= bit;
            }
        }
    }

    /** A part that is one unit in base periods: it counts once for all, less where it is silent. */
    private void addSingle(LineCoverage part, long bits, long used) {
        if (bits == mask) {
            singles++;
            singleMarks += part.mark;
            long missing = bits & ~used;
            whole.gaps |= missing;
            for (long rest = missing; rest != 0; rest &= rest - 1) {
                int i = Long.numberOfTrailingZeros(rest);
                whole.reporting[i]--;
                whole.received[i]--;
                whole.marks[i] -= part.mark;
            }
            return;
        }
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole.expected[i]++;
            whole.due[i]++;
            if (Window.has(used, i)) {
                whole.reporting[i]++;
                whole.received[i]++;
                whole.marks[i] += part.mark;
            } else {
                whole.gaps |= 1L << i;
            }
        }
    }

    /** Ends with what the parts have said of the figures that they made. */
    void finish(long made) {
        for (long rest = made; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            whole.expected[i] += singles;
            whole.due[i] += singles;
            whole.reporting[i] += singles;
            whole.received[i] += singles;
            whole.marks[i] += singleMarks;
            if (base) {
                whole.shown[i] = 1;
            } else {
                whole.gaps |= shownByAll[i] == whole.shown[i] ? 0 : 1L << i;
            }
        }
    }
}
