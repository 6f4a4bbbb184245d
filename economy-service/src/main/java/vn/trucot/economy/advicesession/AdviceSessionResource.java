package vn.trucot.economy.advicesession;

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

/** Advice sessions. */
@Path("/" + AdviceSessions.COLLECTION)
@Tag(name = AdviceSessions.COLLECTION)
class AdviceSessionResource extends RecordResource<AdviceSession> {

    /**
     * Which sessions a list holds; what is left out does not matter.
     *
     * @param heldIn a period in which they were held
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("heldIn") @Nullable Period heldIn) {

        Conditions conditions() {
            Conditions conditions = new Conditions().and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit);
            return heldIn == null
                    ? conditions
                    : conditions.and(
                            "r.state.heldOn between :first and :last",
                            Map.of("first", heldIn.firstDay(), "last", heldIn.lastDay()));
        }
    }

    AdviceSessionResource(Registers registers) {
        super(registers.of(AdviceSessions.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<AdviceSession>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "heldOn", "name");
    }
}
