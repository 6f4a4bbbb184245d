package vn.trucot.gateway.metric;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;

/** Which metrics a client asks for. */
record MetricsParameters(
        @Parameter(example = "15") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(example = "2024") @QueryParam("period") @NotBlank
        String period,

        @Parameter(
                description =
                        "A day: the id means the unit that had its official codes on it, else those that became it together",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "Only indicators of this pillar: gov, economy or society")
        @QueryParam("pillar")
        @DefaultValue("")
        String pillar) {}
