package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * A culture house of a village, as society-service takes it.
 *
 * @param closedOn first day on which it is no more
 */
public record CultureHouse(
        UUID id,
        OrgUnitId village,
        String name,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int computers,
        boolean internet,
        boolean screen,
        List<Use> uses,
        boolean demo) {

    /** How it was used in a quarter. */
    public record Use(Period quarter, int users, int videoMeetings) {}
}
