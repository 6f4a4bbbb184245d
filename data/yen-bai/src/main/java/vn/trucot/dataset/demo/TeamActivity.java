package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import vn.trucot.events.OrgUnitId;

/**
 * What a community digital team did on a day, as society-service takes it.
 *
 * @param team what it is called in its village
 */
public record TeamActivity(
        UUID id,
        OrgUnitId village,
        String team,
        LocalDate heldOn,
        Team.Activity.Kind kind,
        String name,
        int people,
        boolean demo) {}
