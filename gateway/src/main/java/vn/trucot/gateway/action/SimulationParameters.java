package vn.trucot.gateway.action;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Whose score a client asks for, and what would be another. */
record SimulationParameters(
        @Parameter(description = "Code of the index set") @QueryParam("indexSet") @DefaultValue("dti-922")
        String indexSet,

        @Parameter(description = "Id of the org unit", example = "15.132.04252") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(
                description = "A day: ids mean the units that had their official codes on it",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "Rank among the units of its kind within this one", example = "15")
        @QueryParam("parent")
        @Nullable
        OrgUnitId parent,

        @Parameter(
                description = "Another value of an input, of this unit alone, as INDICATOR:VALUE in its measure unit",
                example = "GOV.DOSSIER.ON_TIME:95")
        @QueryParam("input")
        List<String> input,

        @Parameter(description = "Other points of a component, for all units, as COMPONENT:POINTS")
        @QueryParam("points")
        List<String> points,

        @Parameter(description = "Another target of a component's rule, for all units, as COMPONENT:TARGET")
        @QueryParam("target")
        List<String> target) {}
