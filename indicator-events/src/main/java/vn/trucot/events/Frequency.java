package vn.trucot.events;

/** How often an indicator is observed, or how long the period is that is asked about, finest first. */
public enum Frequency {
    MONTH(1, 12),
    QUARTER(3, 4),
    HALF_YEAR(6, 2),

    /** From January to September, once a year; the months after them are in no such period. */
    NINE_MONTHS(9, 1),

    YEAR(12, 1);

    private final int months;
    private final int perYear;

    Frequency(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    /** Months in one period. */
    public int months() {
        return months;
    }

    /** Periods of this frequency that begin in one year. */
    public int perYear() {
        return perYear;
    }

    /** Whether each period of this frequency is made up of whole, shorter periods of the other: no nine months of halves. */
    public boolean isMadeOf(Frequency shorter) {
        return months > shorter.months && months % shorter.months == 0;
    }

    /** How many periods of the other frequency make up one of this. */
    public int parts(Frequency shorter) {
        return months / shorter.months;
    }
}
