package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A task of a unit, as gov-service takes it.
 *
 * @param dueOn the last day in time
 * @param cancelledOn first day on which it need not be done any more
 * @param accepted whether its output is what was asked for, null if nobody judged it
 */
public record Task(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        LocalDate assignedOn,
        LocalDate dueOn,
        String output,
        String resources,
        String position,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate doneOn,
        @Nullable LocalDate cancelledOn,
        int progress,
        @Nullable Boolean accepted,
        boolean electronic,
        @Nullable String servesModel,
        int effort,
        boolean demo) {}
