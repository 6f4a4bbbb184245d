package vn.trucot.gateway.report;

import java.util.ArrayList;
import java.util.List;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;

/** The periods that make up a year so far. */
final class YearToDate {

    private static final List<Frequency> LONGEST_FIRST =
            List.of(Frequency.YEAR, Frequency.NINE_MONTHS, Frequency.HALF_YEAR, Frequency.QUARTER, Frequency.MONTH);

    private YearToDate() {}

    /**
     * As few whole periods as cover the year from its first day to the last one of a period, one after the other: of May a
     * quarter and two months, of the third quarter the nine months.
     */
    static List<Period> of(Period last) {
        List<Period> parts = new ArrayList<>();
        int months = last.lastDay().getMonthValue();
        int covered = 0;
        while (covered < months) {
            Period next = longest(last.year(), covered, months);
            parts.add(next);
            covered += next.frequency().months();
        }
        return parts;
    }

    private static Period longest(int year, int covered, int months) {
        return LONGEST_FIRST.stream()
                .filter(frequency -> covered % frequency.months() == 0 && covered + frequency.months() <= months)
                .filter(frequency -> frequency != Frequency.NINE_MONTHS || covered == 0)
                .map(frequency ->
                        Period.of(frequency, Period.month(year, covered + 1).firstDay()))
                .findFirst()
                .orElseThrow();
    }
}
