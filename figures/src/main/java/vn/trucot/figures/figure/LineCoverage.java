package vn.trucot.figures.figure;

/** How complete the figures of a {@link Line} are: units, base periods and reports, period by period. */
final class LineCoverage {

    /** Units that report, and that should. */
    final int[] reporting = new int[Window.WIDEST];

    final int[] expected = new int[Window.WIDEST];

    /** The same, of units times base periods. */
    final int[] received = new int[Window.WIDEST];

    final int[] due = new int[Window.WIDEST];

    /** The base periods that are shown, the first inside the period as the lowest bit. */
    final int[] shown = new int[Window.WIDEST];

    /** Tells sets of reports (units in base periods) apart; of what takes the last shorter period, of that one. */
    final long[] marks = new long[Window.WIDEST];

    /** In one of the base periods that are shown not all units reported. */
    long gaps;

    /** The line is that of one unit that reports for itself in base periods: nothing is said per period, see {@link #spread}. */
    boolean single;

    /** The mark of that unit, and the periods in which it is not expected. */
    long mark;

    long nobody;

    void clear() {
        gaps = 0;
        single = false;
    }

    /** Says how complete a figure is. */
    void set(int i, int units, int ofUnits, int reports, int ofReports, int periods, long sets, boolean lacking) {
        reporting[i] = units;
        expected[i] = ofUnits;
        received[i] = reports;
        due[i] = ofReports;
        shown[i] = periods;
        marks[i] = sets;
        gaps = Window.with(gaps, i, lacking);
    }

    /** Takes how complete another figure is. */
    void copy(int i, LineCoverage from, int j) {
        set(
                i,
                from.reporting[j],
                from.expected[j],
                from.received[j],
                from.due[j],
                from.shown[j],
                from.marks[j],
                Window.has(from.gaps, j));
    }

    /** Says once for all periods what is said of one unit. */
    void setSingle(long itsMark, long notExpected) {
        single = true;
        mark = itsMark;
        nobody = notExpected;
    }

    /**
     * Says per period what is said of the single unit at once.
     *
     * @param stated the periods in which it reports
     */
    void spread(long bits, long stated) {
        if (!single) {
            return;
        }
        single = false;
        for (long rest = bits; rest != 0; rest &= rest - 1) {
            int i = Long.numberOfTrailingZeros(rest);
            int units = Window.has(stated, i) ? 1 : 0;
            int all = Window.has(nobody, i) ? 0 : 1;
            set(i, units, all, units, all, units, units == 1 ? mark : 0, false);
        }
    }
}
