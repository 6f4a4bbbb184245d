package vn.trucot.gateway.report;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Which report a client asks for. */
record ReportParameters(
        @Parameter(description = "Code of the outline", example = "periodic") @PathParam("outline")
        String outline,

        @Parameter(example = "15.132") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024-Q3")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(
                description =
                        "A day: the id means the unit that had its official codes on it, else those that became it together",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "Of its sentences; Vietnamese if it is not said")
        @QueryParam("lang")
        @Pattern(regexp = "vi|en")
        @Nullable
        String lang) {}
