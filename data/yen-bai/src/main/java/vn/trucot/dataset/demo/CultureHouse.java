package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * A culture house of a village, as society-service takes it.
 *
 * @param closedOn first day on which it is no more
 */
public record CultureHouse(
        UUID id,
        OrgUnitId village,
        String name,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        int computers,
        boolean internet,
        boolean screen,
        boolean demo) {}
