package vn.trucot.gov.procedure;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** One state of a procedure as a client sees it. */
record ProcedureView(
        UUID id,
        OrgUnitId orgUnit,
        String code,
        String name,
        @Nullable String field,
        OnlineLevel level,
        boolean postal,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean demo,
        long version) {}
