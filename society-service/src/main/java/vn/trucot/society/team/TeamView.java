package vn.trucot.society.team;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** A team as a client sees it. */
record TeamView(
        UUID id,
        OrgUnitId village,
        String name,
        LocalDate establishedOn,
        @Nullable LocalDate dissolvedOn,
        List<Membership> memberships,
        List<Activity> activities,
        boolean demo,
        long version) {}
