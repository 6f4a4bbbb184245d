package vn.trucot.society.teamactivity;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.RecordResource;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.society.team.ActivityKind;
import vn.trucot.web.table.Table;

/** Activities of community digital teams. */
@Path("/" + TeamActivities.COLLECTION)
@Tag(name = TeamActivities.COLLECTION)
class TeamActivityResource extends RecordResource<TeamActivity> {

    /**
     * Which activities a list holds; what is left out does not matter.
     *
     * @param commune a unit above the villages: commune, district or province
     * @param heldIn a period in which they were held
     */
    record Filter(
            @QueryParam("village") @Nullable OrgUnitId village,
            @QueryParam("commune") @Nullable OrgUnitId commune,
            @QueryParam("kind") @Nullable ActivityKind kind,
            @QueryParam("heldIn") @Nullable Period heldIn) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.village = :village", "village", village)
                    .and("cast(r.state.village as String) like :part", "part", commune == null ? null : commune + ".%")
                    .and("r.state.kind = :kind", "kind", kind);
            return heldIn == null
                    ? conditions
                    : conditions.and(
                            "r.state.heldOn between :first and :last",
                            Map.of("first", heldIn.firstDay(), "last", heldIn.lastDay()));
        }
    }

    TeamActivityResource(Registers registers) {
        super(registers.of(TeamActivities.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<TeamActivity>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "heldOn", "village", "team");
    }
}
