package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/** A session in which enterprises were advised, as economy-service takes it. */
public record AdviceSession(
        UUID id,
        OrgUnitId orgUnit,
        String name,
        Kind kind,
        LocalDate heldOn,
        int enterprises,
        int plans,
        String team,
        boolean demo) {

    /** How it was given. */
    public enum Kind {
        VISIT,
        GROUP,
        ONLINE
    }
}
