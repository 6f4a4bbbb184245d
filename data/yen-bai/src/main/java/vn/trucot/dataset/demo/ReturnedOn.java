package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.Period;

/**
 * On which day a commune returned a form: mostly in time, sometimes not. The day may not have come; then the day on which it is
 * loaded is as good.
 */
record ReturnedOn(Dice dice, Horizon horizon) {

    private static final double LATE = 0.07;
    private static final int LATEST = 9;

    /**
     * The day.
     *
     * @param dueAfterDays so many days after the period it is in time
     */
    @Nullable
    LocalDate of(String form, OrgUnit commune, Period period, int dueAfterDays) {
        RandomGenerator draws = dice.of("returned", form, commune.id(), period);
        boolean late = draws.nextDouble() < LATE;
        int days = late ? dueAfterDays + draws.nextInt(1, LATEST) : draws.nextInt(1, dueAfterDays + 1);
        LocalDate day = period.lastDay().plusDays(days);
        return day.isAfter(horizon.today()) ? null : day;
    }
}
