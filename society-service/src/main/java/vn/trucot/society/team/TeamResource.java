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
import vn.trucot.access.Roles;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.IfMatch;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.RecordResource;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.society.village.EndedVillages;
import vn.trucot.web.table.Table;

/** Community digital teams. */
@Path("/" + Teams.COLLECTION)
@Tag(name = Teams.COLLECTION)
class TeamResource extends RecordResource<Team> {

    /** What a team did stands in its own list or in the log of activities. */
    private static final String ACTIVE = """
            (cast(sql('exists (select 1 from jsonb_array_elements(?) a where a ->> ''on'' between ? and ?)',
                r.state.activities, :%1$sFrom, :%1$sTo) as Boolean) = true
            or exists (select 1 from TeamActivityRow a where a.state.village = r.state.village
                and a.state.team = r.state.name and a.state.heldOn between :%1$sFirst and :%1$sLast
                and a.state.heldOn >= r.state.establishedOn
                and (r.state.dissolvedOn is null or a.state.heldOn < r.state.dissolvedOn)))""";

    /**
     * Which teams a list holds; what is left out does not matter.
     *
     * @param commune a unit above the villages: commune, district or province
     * @param activeIn a period in which the team did something
     * @param inactiveIn a period in which the team stood on some day and did nothing
     * @param ofEndedVillage whether the team stands in a village that is no more
     */
    record Filter(
            @QueryParam("village") @Nullable OrgUnitId village,
            @QueryParam("commune") @Nullable OrgUnitId commune,
            @QueryParam("activeIn") @Nullable Period activeIn,
            @QueryParam("inactiveIn") @Nullable Period inactiveIn,
            @QueryParam("ofEndedVillage") @Nullable Boolean ofEndedVillage) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.village = :village", "village", village)
                    .and("cast(r.state.village as String) like :part", "part", commune == null ? null : commune + ".%");
            if (activeIn != null) {
                conditions.and(ACTIVE.formatted("active"), days("active", activeIn));
            }
            if (inactiveIn != null) {
                conditions.and("not " + ACTIVE.formatted("inactive") + """
                                 and r.state.establishedOn <= :inactiveLast
                                and (r.state.dissolvedOn is null or r.state.dissolvedOn > :inactiveFirst)""", days("inactive", inactiveIn));
            }
            return conditions;
        }

        /** The days of a list are texts, those of the log are days. */
        private static Map<String, Object> days(String which, Period period) {
            return Map.of(
                    which + "From", period.firstDay().toString(),
                    which + "To", period.lastDay().toString(),
                    which + "First", period.firstDay(),
                    which + "Last", period.lastDay());
        }
    }

    private final EndedVillages ended;

    TeamResource(Registers registers, EndedVillages ended) {
        super(registers.of(Teams.KIND));
        this.ended = ended;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Team>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        Conditions conditions = ended.among(filter.conditions(), filter.ofEndedVillage(), "r.state.dissolvedOn");
        return page(conditions, paging, "village", "name");
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
