package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/** A course for everybody that is over, as society-service takes it. */
public record LearningCourse(
        UUID id,
        OrgUnitId orgUnit,
        String name,
        Programme programme,
        Mode mode,
        LocalDate startsOn,
        LocalDate endsOn,
        int learners,
        int women,
        int ethnicMinorities,
        int certificates,
        boolean demo) {

    /** Which programme it belongs to. */
    public enum Programme {
        DIGITAL_LITERACY,
        AI_LITERACY
    }

    /** Where one learns. */
    public enum Mode {
        IN_PERSON,
        ONLINE
    }
}
