package vn.trucot.figures.cube;

import java.time.LocalDate;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

/** Periods as small numbers: consecutive periods of one frequency have consecutive codes. */
public final class PeriodCode {

    /** Bits that a code needs. */
    public static final int BITS = 15;

    private static final int FIRST_YEAR = 1945;
    private static final int INDEX_BITS = 12;
    private static final Frequency[] FREQUENCIES = {
        Frequency.MONTH, Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.NINE_MONTHS, Frequency.YEAR
    };

    private PeriodCode() {}

    public static int of(Period period) {
        Frequency frequency = period.frequency();
        return of(frequency, (period.year() - FIRST_YEAR) * frequency.perYear() + period.position() - 1);
    }

    private static int of(Frequency frequency, int index) {
        int place =
                switch (frequency) {
                    case MONTH -> 0;
                    case QUARTER -> 1;
                    case HALF_YEAR -> 2;
                    case NINE_MONTHS -> 3;
                    case YEAR -> 4;
                };
        return place << INDEX_BITS | index;
    }

    public static Period period(int code) {
        Frequency frequency = FREQUENCIES[code >>> INDEX_BITS];
        int index = code & (1 << INDEX_BITS) - 1;
        return new Period(frequency, FIRST_YEAR + index / frequency.perYear(), index % frequency.perYear() + 1);
    }

    public static Frequency frequency(int code) {
        return FREQUENCIES[code >>> INDEX_BITS];
    }

    /** The code of the first period of a finer frequency inside the one of this code. */
    public static int firstInside(int code, Frequency finer) {
        int index = code & (1 << INDEX_BITS) - 1;
        return of(finer, index * finer.perYear() / frequency(code).perYear());
    }

    /** The first day of the period as days since 1970-01-01. */
    public static long firstDay(int code) {
        return firstDayAfter(monthsBefore(code));
    }

    /** The last day of the period as days since 1970-01-01. */
    public static long lastDay(int code) {
        return firstDayAfter(monthsBefore(code) + frequency(code).months()) - 1;
    }

    /** Months from the first year to the begin of the period. */
    private static int monthsBefore(int code) {
        return (code & (1 << INDEX_BITS) - 1) * (12 / frequency(code).perYear());
    }

    private static long firstDayAfter(int months) {
        return LocalDate.of(FIRST_YEAR + months / 12, months % 12 + 1, 1).toEpochDay();
    }
}
