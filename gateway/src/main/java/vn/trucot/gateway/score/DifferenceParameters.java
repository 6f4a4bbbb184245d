package vn.trucot.gateway.score;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Of which unit and period computed and published points are to be held against each other. */
record DifferenceParameters(
        @Parameter(description = "Code of the index set") @QueryParam("indexSet") @DefaultValue("service-766")
        String indexSet,

        @Parameter(description = "Id of the org unit", example = "15.132.04252") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(description = "A month, quarter, half-year or year", example = "2024-Q4")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(
                description = "A day: the id means the unit that had its official codes on it",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries) {}
