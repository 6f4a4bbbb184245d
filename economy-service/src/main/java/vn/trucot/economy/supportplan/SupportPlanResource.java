package vn.trucot.economy.supportplan;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.RecordResource;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.web.table.Table;

/** Plans to support businesses in their digital transformation. */
@Path("/" + SupportPlans.COLLECTION)
@Tag(name = SupportPlans.COLLECTION)
class SupportPlanResource extends RecordResource<SupportPlan> {

    /**
     * Which plans a list holds; what is left out does not matter.
     *
     * @param on a day on which they hold
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            return new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.validFrom <= :on and (r.state.validTo is null or r.state.validTo > :on)", "on", on);
        }
    }

    SupportPlanResource(Registers registers) {
        super(registers.of(SupportPlans.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<SupportPlan>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "name", "code");
    }
}
