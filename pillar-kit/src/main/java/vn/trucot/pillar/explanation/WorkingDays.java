package vn.trucot.pillar.explanation;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices work: Mondays to Fridays. Public holidays are set anew each year and not known here. */
final class WorkingDays {

    private WorkingDays() {}

    /** The last of so many working days after a day. */
    static LocalDate after(LocalDate day, int count) {
        LocalDate last = day;
        for (int left = count; left > 0; ) {
            last = last.plusDays(1);
            if (last.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                left--;
            }
        }
        return last;
    }
}
