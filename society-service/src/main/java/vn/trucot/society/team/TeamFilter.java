package vn.trucot.society.team;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * Which teams a list holds; what is left out does not matter.
 *
 * @param commune a unit above the villages: commune, district or province
 * @param activeIn a period in which the team did something
 */
record TeamFilter(
        @QueryParam("village") @Nullable OrgUnitId village,
        @QueryParam("commune") @Nullable OrgUnitId commune,
        @QueryParam("activeIn") @Nullable String activeIn) {

    /** The days of the period in which the team did something. */
    @Nullable
    List<LocalDate> activeDays() {
        if (activeIn == null) {
            return null;
        }
        Period period = Period.parse(activeIn);
        return period.firstDay().datesUntil(period.lastDay().plusDays(1)).toList();
    }
}
