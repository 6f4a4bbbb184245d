package vn.trucot.events;

/** How often an indicator is observed, finest first. */
public enum Frequency {
    MONTH(12),
    QUARTER(4),
    YEAR(1);

    private final int perYear;

    Frequency(int perYear) {
        this.perYear = perYear;
    }

    /** Periods of this frequency in one year. */
    public int perYear() {
        return perYear;
    }

    public boolean isCoarserThan(Frequency other) {
        return perYear < other.perYear;
    }
}
