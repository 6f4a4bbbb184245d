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

/** Whose actions a client asks for, and what it wishes. */
record ActionParameters(
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
                description =
                        "What bringing a component to its target costs beside the others, as COMPONENT:EFFORT, whole,"
                                + " 1 to 10; 1 for all that are not named")
        @QueryParam("effort")
        List<String> effort,

        @Parameter(
                description = "Points of the total: the smallest set of improvements that reaches them is looked for")
        @QueryParam("wishedScore")
        @Nullable
        String wishedScore,

        @Parameter(description = "A rank instead of a score, the other units staying as they are")
        @QueryParam("wishedRank")
        @Nullable
        String wishedRank) {}
