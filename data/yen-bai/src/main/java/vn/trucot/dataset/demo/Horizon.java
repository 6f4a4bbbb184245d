package vn.trucot.dataset.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

/**
 * How far is generated: to the end of the last complete month, so that a second load in the same month changes nothing.
 *
 * @param lastMonth the last complete month
 * @param today the day of the load, on which nothing can have come that comes later
 */
public record Horizon(YearMonth lastMonth, LocalDate today) {

    /** As of the first day after a month. */
    Horizon(YearMonth lastMonth) {
        this(lastMonth, lastMonth.plusMonths(1).atDay(1));
    }

    /** The horizon of today. */
    public static Horizon of(Clock clock) {
        return new Horizon(YearMonth.now(clock).minusMonths(1), LocalDate.now(clock));
    }

    LocalDate lastDay() {
        return lastMonth.atEndOfMonth();
    }

    /** The last year that is over. */
    int lastYear() {
        return lastMonth.plusMonths(1).getYear() - 1;
    }

    boolean reaches(LocalDate day) {
        return !day.isAfter(lastDay());
    }

    /** Every month from the first one generated to the last complete one. */
    List<YearMonth> months() {
        return Stream.iterate(DemoVolumes.FIRST_MONTH, month -> !month.isAfter(lastMonth), month -> month.plusMonths(1))
                .toList();
    }

    /** Every period of the frequency that is over. */
    List<Period> periods(Frequency frequency) {
        return Stream.iterate(
                        Period.of(frequency, DemoVolumes.FIRST_MONTH.atDay(1)),
                        period -> reaches(period.lastDay()),
                        Period::next)
                .toList();
    }

    /** Years since the first day generated, with fractions by month. */
    static double yearsAt(LocalDate day) {
        return day.getYear() - DemoVolumes.FIRST_MONTH.getYear() + (day.getMonthValue() - 1) / 12.0;
    }
}
