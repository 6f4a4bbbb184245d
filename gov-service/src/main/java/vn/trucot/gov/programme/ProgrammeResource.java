package vn.trucot.gov.programme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.trucot.access.Role;
import vn.trucot.access.Roles;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Target;
import vn.trucot.gov.targets.SetTargets;
import vn.trucot.pillar.importing.BatchSummary;
import vn.trucot.pillar.security.CurrentUser;

/** Programmes of targets, and how a unit makes one its own. */
@Path("/target-programmes")
@Tag(name = "targets")
class ProgrammeResource {

    private final Programmes programmes;
    private final SetTargets setTargets;
    private final CurrentUser user;

    ProgrammeResource(Programmes programmes, SetTargets setTargets, CurrentUser user) {
        this.programmes = programmes;
        this.setTargets = setTargets;
        this.user = user;
    }

    @GET
    @Operation(
            operationId = "listTargetProgrammes",
            summary = "The programmes with their targets, those that nothing measures yet too")
    public List<ProgrammeView> list() {
        return programmes.all().stream().map(ProgrammeView::of).toList();
    }

    @GET
    @Path("/{programme}")
    @Operation(operationId = "readTargetProgramme", summary = "A programme with its targets")
    public ProgrammeView read(@PathParam("programme") String code) {
        return ProgrammeView.of(programmes.find(code));
    }

    @POST
    @Path("/{programme}/adoption")
    @RolesAllowed(Roles.ADMINISTRATOR)
    @Operation(
            operationId = "adoptTargetProgramme",
            summary = "Sets the targets of the programme for a unit: those with an indicator and a value")
    public BatchSummary adopt(@PathParam("programme") String code, @NotNull @QueryParam("orgUnit") OrgUnitId orgUnit) {
        Programme programme = programmes.find(code);
        user.must(Role.ADMINISTRATOR, orgUnit);
        return setTargets.adopt(
                orgUnit,
                programme.targets().stream()
                        .flatMap(item -> targets(programme, item, orgUnit).stream())
                        .toList());
    }

    private static List<Target> targets(Programme programme, Programme.Item item, OrgUnitId orgUnit) {
        IndicatorCode indicator = item.indicator();
        if (indicator == null) {
            return List.of();
        }
        Names caution = programme.caution();
        String note = caution == null ? null : caution.vi();
        return item.values().stream()
                .map(value -> new Target(indicator, orgUnit, value.due(), value.value(), programme.basisOf(item), note))
                .toList();
    }
}
