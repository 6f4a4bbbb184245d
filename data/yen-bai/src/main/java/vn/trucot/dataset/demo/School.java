package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A school, as society-service takes it.
 *
 * @param activeTo first day on which it is no more in the commune
 * @param platformSince null, as the days that follow, if it does not use it
 * @param years what it told of years
 */
public record School(
        UUID id,
        OrgUnitId commune,
        String name,
        Level level,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean pilot,
        boolean surveyed,
        @Nullable LocalDate platformSince,
        @Nullable LocalDate reportCardSince,
        @Nullable LocalDate contactBookSince,
        @Nullable LocalDate rollCallSince,
        @Nullable LocalDate cashlessSince,
        @Nullable LocalDate resourcesSince,
        List<Year> years,
        boolean demo) {

    /** Whom it teaches. */
    public enum Level {
        PRIMARY,
        LOWER_SECONDARY,
        UPPER_SECONDARY
    }

    /** What it told of a year. */
    public record Year(
            int year,
            int pupils,
            int pupilsWithCards,
            int classes,
            int classesOnline,
            int teachers,
            int teachersUsing,
            int fees,
            int cashlessFees) {}
}
