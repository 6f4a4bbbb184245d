package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * An information system, as gov-service takes it.
 *
 * @param endedOn first day on which it is no more in use
 */
public record InformationSystem(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        int level,
        LocalDate inUseSince,
        @Nullable LocalDate endedOn,
        @Nullable LocalDate levelApprovedOn,
        @Nullable LocalDate protectedSince,
        @Nullable LocalDate monitoredSince,
        boolean demo) {}
