package vn.trucot.pillar.form;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.security.UserName;

/**
 * That a unit was reminded of a return. Immutable.
 *
 * @param times how often it was, of this return
 * @param text what the last reminder says; null if nothing beyond that the return is not there
 * @param remindedAt when it was last
 * @param remindedBy by whom
 */
record Reminder(
        OrgUnitId orgUnit,
        long times,
        @Nullable String text,
        Instant remindedAt,
        @UserName String remindedBy) {}
