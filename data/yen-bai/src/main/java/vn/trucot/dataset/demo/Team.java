package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A community digital team of a village, as society-service takes it.
 *
 * @param dissolvedOn first day on which it is no more
 */
public record Team(
        UUID id,
        OrgUnitId village,
        String name,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        List<Membership> memberships,
        List<Activity> activities,
        boolean demo) {

    /**
     * The head count from a day on.
     *
     * @param women of the members; null if nobody counted, as of those that follow
     */
    public record Membership(
            LocalDate from,
            int members,
            @Nullable Integer women,
            @Nullable Integer leaders,
            @Nullable Integer youth,
            @Nullable Integer associations) {

        Membership(LocalDate from, int members) {
            this(from, members, null, null, null, null);
        }
    }

    /** Something the team did on one day. */
    public record Activity(LocalDate on, Kind kind, int participants) {

        /** What kind of thing. */
        public enum Kind {
            TRAINING,
            HOUSEHOLD_VISIT,
            PUBLIC_SERVICE_SUPPORT,
            CASHLESS_PROMOTION,
            ONLINE_SELLING_SUPPORT,
            MEETING
        }
    }
}
