package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/**
 * A course that was held, as gov-service takes it.
 *
 * @param endsOn its last day
 */
public record Course(
        UUID id,
        OrgUnitId orgUnit,
        String name,
        Kind kind,
        Level level,
        LocalDate startsOn,
        LocalDate endsOn,
        int leaders,
        int officials,
        int others,
        boolean demo) {

    /** What it was. */
    public enum Kind {
        TRAINING,
        WORKSHOP
    }

    /** How much it asks of those who attend. */
    public enum Level {
        BASIC,
        ADVANCED
    }
}
