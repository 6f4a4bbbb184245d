package vn.trucot.society.team;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.RecordResource;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.pillar.security.Roles;
import vn.trucot.web.table.Table;

/** Community digital teams. */
@Path("/" + Teams.COLLECTION)
@Tag(name = Teams.COLLECTION)
class TeamResource extends RecordResource<Team> {

    private static final String ACTIVE = """
            cast(sql('exists (select 1 from jsonb_array_elements(?) a where a ->> ''on'' between ? and ?)',
                r.state.activities, :first, :last) as Boolean) = true""";

    /**
     * Which teams a list holds; what is left out does not matter.
     *
     * @param commune a unit above the villages: commune, district or province
     * @param activeIn a period in which the team did something
     */
    record Filter(
            @QueryParam("village") @Nullable OrgUnitId village,
            @QueryParam("commune") @Nullable OrgUnitId commune,
            @QueryParam("activeIn") @Nullable Period activeIn) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.village = :village", "village", village)
                    .and("cast(r.state.village as String) like :part", "part", commune == null ? null : commune + ".%");
            return activeIn == null
                    ? conditions
                    : conditions.and(
                            ACTIVE,
                            Map.of(
                                    "first", activeIn.firstDay().toString(),
                                    "last", activeIn.lastDay().toString()));
        }
    }

    TeamResource(Registers registers) {
        super(registers.of(Teams.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Team>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "village", "name");
    }

    @POST
    @Path("/{id}/activities")
    @RolesAllowed({Roles.REPORTER, Roles.APPROVER, Roles.ADMINISTRATOR})
    public RestResponse<Stored<Team>> add(
            UUID id,
            @NotNull @Valid Team.Activity activity,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable IfMatch expected) {
        return edit(id, expected, team -> team.with(activity));
    }
}
