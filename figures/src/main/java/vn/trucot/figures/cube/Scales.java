package vn.trucot.figures.cube;

/** How many cells have how many decimal places. */
final class Scales {

    private static final int MOST = 32;

    /** Places that a number of twelve digits can take and still be worked with as one machine word. */
    private static final int HARMLESS = 6;

    /** One cell in so many may have more places than the rest. */
    private static final int FEW = 64;

    private final int[] counts;

    Scales() {
        this.counts = new int[MOST];
    }

    Scales(Scales before) {
        this.counts = before.counts.clone();
    }

    void count(int scale, int step) {
        counts[scale] += step;
    }

    /** The places that all keep within if those are few, else that nearly all do. */
    int common() {
        long all = 0;
        for (int count : counts) {
            all += count;
        }
        long beyond = 0;
        int scale = MOST - 1;
        while (scale > 0 && (counts[scale] == 0 || (scale > HARMLESS && (beyond + counts[scale]) * FEW <= all))) {
            beyond += counts[scale];
            scale--;
        }
        return scale;
    }
}
