package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A pilot model of a unit, as gov-service takes it.
 *
 * @param closedOn first day on which it is no more
 */
public record PilotModel(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        Kind kind,
        LocalDate startedOn,
        @Nullable LocalDate reviewedOn,
        @Nullable LocalDate scaledOn,
        @Nullable LocalDate closedOn,
        String goalIndicator,
        @Nullable Integer baselineValue,
        int targetValue,
        LocalDate targetDate,
        String tasks,
        String institutions,
        String people,
        String money,
        String technology,
        List<Step> steps,
        List<Spread> spreadTo,
        boolean demo) {

    /** What it is about. */
    public enum Kind {
        GOVERNMENT_OFFICE,
        PUBLIC_SERVICE,
        COMMUNE,
        VILLAGE,
        COMMERCE
    }

    /** Who does what by when. */
    public record Step(String who, String what, LocalDate by) {}

    /** A unit that took the model over. */
    public record Spread(OrgUnitId unit, LocalDate since) {}
}
