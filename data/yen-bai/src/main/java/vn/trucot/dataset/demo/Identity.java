package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** The code of a unit in another system as gov-service takes it. */
public record Identity(
        UUID id,
        OrgUnitId orgUnit,
        String system,
        String code,
        String name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo) {}
