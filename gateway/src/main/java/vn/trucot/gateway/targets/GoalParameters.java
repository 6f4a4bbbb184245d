package vn.trucot.gateway.targets;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/** Which goal of which unit a client asks about. */
record GoalParameters(
        @Parameter(example = "GOV.DOSSIER.ONLINE") @QueryParam("indicator") @NotNull
        IndicatorCode indicator,

        @Parameter(example = "15") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(description = "What is to be reached, in the measure unit of the indicator", example = "80")
        @QueryParam("goal")
        @NotNull
        BigDecimal value,

        @Parameter(description = "The period by whose end, with figures of its length; or give dueOn", example = "2026")
        @QueryParam("due")
        @Nullable
        Period due,

        @Parameter(
                description = "The day by which, with figures of the shortest periods that the indicator has",
                example = "2026-12-31")
        @QueryParam("dueOn")
        @Nullable
        LocalDate dueOn,

        @Parameter(description = "Where it began, in the measure unit", example = "40")
        @QueryParam("baseline")
        @Nullable
        BigDecimal baseline,

        @Parameter(
                description = "The day on which it began: figures of periods that end before it do not count",
                example = "2025-03-01")
        @QueryParam("since")
        @Nullable
        LocalDate since) {

    /**
     * The goal as a target.
     *
     * @param finest the shortest periods of the indicator
     * @throws Problem VALIDATION_FAILED if it is not said by when, or said twice
     */
    Target goal(Frequency finest) {
        if ((due == null) == (dueOn == null)) {
            String reason = "give either due, or dueOn";
            throw new Problem(
                    ProblemCode.VALIDATION_FAILED,
                    reason,
                    List.of(Fault.ofField("due", ProblemCode.VALIDATION_FAILED, reason)));
        }
        Period by = due != null ? due : Period.of(finest, Objects.requireNonNull(dueOn));
        return new Target(indicator, orgUnit, by, value, null, null);
    }
}
