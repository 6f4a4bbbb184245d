package vn.trucot.figures.figure;

/** The figures that weigh a part, by their own rules. */
record Weights(Line line, Rules rules) {

    /** The periods in which there is a weight; 0 of 0 is none. */
    long known() {
        long known = line.valued;
        for (long rest = line.valued & line.ratios; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            known &= line.isUndefined(i) ? ~(1L << i) : -1L;
        }
        return known;
    }
}
