package vn.trucot.pillar.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * Asks to close a period of a form, or to open it again.
 *
 * @param orgUnit for this unit and all that is part of it
 * @param close whether to close it
 * @param reason why; to open it again needs one
 * @param openUntil last day on which it is to be open again; null for no end
 */
record PeriodRequest(
        @NotNull OrgUnitId orgUnit,
        @NotNull Boolean close,
        @Nullable @Size(max = 2_000) String reason,
        @Nullable LocalDate openUntil) {}
