package vn.trucot.pillar.form;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Periods of forms: how far they are, and who closed them or opened them again. */
@Path("/forms/{form}/periods")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "forms")
public class FormPeriodResource {

    private final FormPeriods periods;
    private final Reminders reminders;

    FormPeriodResource(FormPeriods periods, Reminders reminders) {
        this.periods = periods;
        this.reminders = reminders;
    }

    @GET
    @Operation(
            operationId = "listFormPeriods",
            summary =
                    "Periods of the form as they are for a unit, the latest first: their days, when returns are due, and"
                            + " whether they are taken")
    public List<FormPeriod> list(
            @PathParam("form") String form,
            @QueryParam("orgUnit") @NotNull OrgUnitId orgUnit,
            @QueryParam("last") @Nullable Period last,
            @QueryParam("size") @DefaultValue("12") @Min(1) @Max(FormPeriods.MOST) int size) {
        return periods.of(form, orgUnit, last, size);
    }

    @GET
    @Path("/{period}/decisions")
    @Operation(
            operationId = "listPeriodDecisions",
            summary = "Who closed the period or opened it again, the last first")
    public List<PeriodDecision> decisions(@PathParam("form") String form, @PathParam("period") Period period) {
        return periods.decisions(form, period);
    }

    @POST
    @Path("/{period}/decisions")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "decidePeriod",
            summary = "Closes the period for a unit and all that is part of it, so that no return is taken, changed or"
                    + " decided about; or opens it again, with a reason")
    public FormPeriod decide(
            @PathParam("form") String form, @PathParam("period") Period period, @NotNull @Valid PeriodRequest asked) {
        return periods.decide(form, period, asked);
    }

    @POST
    @Path("/{period}/reminders")
    @RolesAllowed({Roles.APPROVER, Roles.ADMINISTRATOR})
    @Operation(
            operationId = "remindOfReturns",
            summary =
                    "Reminds the units within one whose return is not there, each once a day at most; answers all of them")
    public List<Reminder> remind(
            @PathParam("form") String form, @PathParam("period") Period period, @NotNull @Valid ReminderRequest asked) {
        return reminders.remind(form, period, asked);
    }
}
