package vn.trucot.pillar.measure;

import java.time.LocalDate;
import vn.trucot.events.Period;

/** When a period closes: from then on, what is not recorded did not happen. */
final class Closing {

    private Closing() {}

    /** The first day on which a period is closed. */
    static LocalDate of(Period period, int closesAfterDays) {
        return period.lastDay().plusDays(1L + closesAfterDays);
    }
}
