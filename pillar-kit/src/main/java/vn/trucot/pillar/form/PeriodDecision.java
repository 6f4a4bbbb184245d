package vn.trucot.pillar.form;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.security.UserName;

/**
 * That somebody closed a period of a form for a unit and all that is part of it, or opened it again. Immutable.
 *
 * @param closed whether it was closed; if not, it was opened again
 * @param reason why; an opening always has one
 * @param openUntil last day on which it is open again; null if there is none, or it was closed
 */
record PeriodDecision(
        OrgUnitId orgUnit,
        boolean closed,
        @Nullable String reason,
        @Nullable LocalDate openUntil,
        Instant decidedAt,
        @UserName String decidedBy) {

    /** Whether it is about a unit: the one it names, or one that is part of that. */
    boolean holdsFor(OrgUnitId unit) {
        return unit.equals(orgUnit) || unit.text().startsWith(orgUnit.text() + ".");
    }
}
