package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A database of a unit, as gov-service takes it.
 *
 * @param endedOn first day on which it is no more in use
 */
public record Database(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        Kind kind,
        LocalDate inUseSince,
        @Nullable LocalDate endedOn,
        long recordCount,
        @Nullable LocalDate connectedSince,
        List<Audit> audits,
        boolean demo) {

    /** For whom it is. */
    public enum Kind {
        SHARED,
        SPECIALISED
    }

    /** What a sample showed on a day. */
    public record Audit(
            LocalDate on,
            boolean correct,
            boolean complete,
            boolean clean,
            boolean live,
            boolean consistent,
            boolean shared) {}
}
