package vn.trucot.gov.procedure;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/**
 * Which procedures a list holds; what is left out does not matter.
 *
 * @param on a day on which they are offered
 */
record ProcedureFilter(
        @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
        @QueryParam("code") @Nullable String code,
        @QueryParam("level") @Nullable OnlineLevel level,
        @QueryParam("on") @Nullable LocalDate on) {}
