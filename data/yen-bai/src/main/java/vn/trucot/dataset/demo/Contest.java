package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A contest or campaign that is over, as society-service takes it.
 *
 * @param entries null of a campaign
 */
public record Contest(
        UUID id,
        OrgUnitId orgUnit,
        String name,
        Kind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable Integer entries,
        int reach,
        boolean demo) {

    /** What it is. */
    public enum Kind {
        CONTEST,
        CAMPAIGN
    }
}
