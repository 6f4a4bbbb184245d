package vn.trucot.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A month {@code 2024-03}, quarter {@code 2024-Q1}, half-year {@code 2024-S1} or year {@code 2024} (SDMX time formats), or the
 * first nine months of a year {@code 2024-P9M} (SDMX knows them only as a time range; P9M is their length in ISO 8601).
 *
 * @param position from 1: which month, quarter or half of the year
 */
public record Period(Frequency frequency, int year, int position) implements Comparable<Period> {

    private static final String ADVICE =
            "write a month 2024-03, a quarter 2024-Q1, a half-year 2024-S1, nine months 2024-P9M or a year 2024";
    private static final String NINE_MONTHS = "-P9M";
    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2199;

    public Period {
        if (year < FIRST_YEAR || year > LAST_YEAR || position < 1 || position > frequency.perYear()) {
            throw new InvalidTerm("period", frequency + " " + position + " of " + year, ADVICE);
        }
    }

    /** Reads one of the forms; {@link InvalidTerm} names the text when it is none. */
    @JsonCreator
    public static Period parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> new Period(Frequency.YEAR, digits(text, 0, 4), 1);
                case 7 ->
                    switch (text.substring(4, 6)) {
                        case "-Q" -> new Period(Frequency.QUARTER, digits(text, 0, 4), digits(text, 6, 7));
                        case "-S" -> new Period(Frequency.HALF_YEAR, digits(text, 0, 4), digits(text, 6, 7));
                        case "-0", "-1" -> new Period(Frequency.MONTH, digits(text, 0, 4), digits(text, 5, 7));
                        default -> throw new InvalidTerm("period", text, ADVICE);
                    };
                case 8 -> {
                    if (!text.endsWith(NINE_MONTHS)) {
                        throw new InvalidTerm("period", text, ADVICE);
                    }
                    yield new Period(Frequency.NINE_MONTHS, digits(text, 0, 4), 1);
                }
                default -> throw new InvalidTerm("period", text, ADVICE);
            };
        } catch (InvalidTerm e) {
            throw new InvalidTerm("period", text, ADVICE);
        }
    }

    public static Period year(int year) {
        return new Period(Frequency.YEAR, year, 1);
    }

    public static Period month(int year, int month) {
        return new Period(Frequency.MONTH, year, month);
    }

    /** The period of the frequency that holds the day; of nine months those of its year, which may be over by then. */
    public static Period of(Frequency frequency, LocalDate day) {
        return new Period(frequency, day.getYear(), (day.getMonthValue() - 1) * frequency.perYear() / 12 + 1);
    }

    private static int digits(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                throw new InvalidTerm("period", text, ADVICE);
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, (position - 1) * months() + 1, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, position * months()).atEndOfMonth();
    }

    /** Whether every day of the other period lies in this one. */
    public boolean contains(Period other) {
        return year == other.year
                && (other.position - 1) * other.months() >= (position - 1) * months()
                && other.position * other.months() <= position * months();
    }

    /** The periods of a finer (or the same) frequency that make up this one, in order; empty where none do. */
    public List<Period> split(Frequency finer) {
        if (finer == frequency) {
            return List.of(this);
        }
        int parts = frequency.isMadeOf(finer) ? frequency.parts(finer) : 0;
        return IntStream.rangeClosed(1, parts)
                .mapToObj(part -> new Period(finer, year, (position - 1) * parts + part))
                .toList();
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    /** The same part of the year one year before. */
    public Period yearBefore() {
        return plus(-frequency.perYear());
    }

    public Period plus(int periods) {
        int index = year * frequency.perYear() + position - 1 + periods;
        int reached = Math.floorDiv(index, frequency.perYear());
        if (reached < FIRST_YEAR || reached > LAST_YEAR) {
            throw new InvalidTerm(
                    "period",
                    toString(),
                    "what is asked needs one from " + FIRST_YEAR + " to " + LAST_YEAR + " before or after it too");
        }
        return new Period(
                frequency, Math.floorDiv(index, frequency.perYear()), Math.floorMod(index, frequency.perYear()) + 1);
    }

    /** Months since the year 0 to the first one of this period. */
    private int firstMonth() {
        return year * 12 + (position - 1) * months();
    }

    private int months() {
        return frequency.months();
    }

    /** By first day; of two that begin together the longer comes first. */
    @Override
    public int compareTo(Period other) {
        int byStart = Integer.compare(firstMonth(), other.firstMonth());
        return byStart != 0 ? byStart : other.frequency.compareTo(frequency);
    }

    @JsonValue
    @Override
    public String toString() {
        return switch (frequency) {
            case YEAR -> Integer.toString(year);
            case NINE_MONTHS -> year + NINE_MONTHS;
            case HALF_YEAR -> year + "-S" + position;
            case QUARTER -> year + "-Q" + position;
            case MONTH -> year + (position < 10 ? "-0" : "-") + position;
        };
    }
}
