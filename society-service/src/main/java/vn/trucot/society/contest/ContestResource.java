package vn.trucot.society.contest;

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
import vn.trucot.web.table.Table;

/** Contests and campaigns. */
@Path("/" + Contests.COLLECTION)
@Tag(name = Contests.COLLECTION)
class ContestResource extends RecordResource<Contest> {

    /**
     * Which contests and campaigns a list holds; what is left out does not matter.
     *
     * @param heldIn a period of which some day is one of theirs
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("kind") Contest.@Nullable OutreachKind kind,
            @QueryParam("heldIn") @Nullable Period heldIn) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.kind = :kind", "kind", kind);
            return heldIn == null
                    ? conditions
                    : conditions.and(
                            "r.state.startsOn <= :last and r.state.endsOn >= :first",
                            Map.of("first", heldIn.firstDay(), "last", heldIn.lastDay()));
        }
    }

    ContestResource(Registers registers) {
        super(registers.of(Contests.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Contest>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "startsOn", "name");
    }
}
