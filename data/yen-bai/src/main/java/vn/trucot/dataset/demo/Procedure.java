package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * An administrative procedure at one level of online service, as gov-service takes it. When the level changes the row ends and
 * another begins.
 *
 * @param orgUnit who publishes it
 * @param validTo first day on which this is no more so
 */
public record Procedure(
        UUID id,
        String code,
        String name,
        OrgUnitId orgUnit,
        String field,
        Level level,
        boolean postal,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo) {

    /** How much of the procedure can be done online. */
    public enum Level {
        NONE,
        PARTIAL,
        FULL
    }
}
