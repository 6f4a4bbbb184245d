package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * A digital platform, as gov-service takes it.
 *
 * @param endedOn first day on which it is no more in use
 */
public record DigitalPlatform(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        Kind kind,
        LocalDate inUseSince,
        @Nullable LocalDate endedOn,
        List<Use> uses,
        boolean demo) {

    /** What it is for. */
    public enum Kind {
        CITIZEN_APP,
        DOCUMENT_SYSTEM,
        DIGITAL_DESK,
        PAPERLESS_MEETING
    }

    /** People at the end of a month. */
    public record Use(Period month, long entitled, long registered, long active) {}
}
