package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A team that supports businesses, as economy-service takes it.
 *
 * @param activeTo first day on which it is no more
 */
public record SupportTeam(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        Kind kind,
        int members,
        int specialists,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        boolean demo) {

    /** Whom it supports. */
    public enum Kind {
        ENTERPRISES,
        COOPERATIVES,
        HOUSEHOLDS,
        ANY
    }
}
