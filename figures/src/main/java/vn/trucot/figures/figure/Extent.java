package vn.trucot.figures.figure;

/**
 * What tells whether two figures of an indicator cover the same.
 *
 * @param shown the base periods that are shown, the first inside the period as the lowest bit
 * @param marks the same for the same units in the same base periods
 * @param gaps whether a unit that was expected is missing in a base period that is shown
 */
record Extent(int shown, long marks, boolean gaps) {

    static final Extent NONE = new Extent(0, 0, false);

    boolean isSamePeriods(Extent other, boolean last) {
        return last
                ? Integer.numberOfLeadingZeros(shown) == Integer.numberOfLeadingZeros(other.shown)
                : shown == other.shown;
    }

    boolean isSameUnits(Extent other) {
        return (!gaps && !other.gaps) || marks == other.marks;
    }
}
