package vn.trucot.pillar.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * Asks to remind of the returns of a period that are not there.
 *
 * @param orgUnit this unit and all that is part of it
 * @param text what to say; null for nothing beyond that the return is not there
 */
record ReminderRequest(
        @NotNull OrgUnitId orgUnit,
        @Nullable @Size(max = 500) String text) {}
