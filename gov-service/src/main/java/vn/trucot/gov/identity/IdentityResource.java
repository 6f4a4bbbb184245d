package vn.trucot.gov.identity;

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

/** Identities of bodies in other systems, looked up by unit or by code. */
@Path("/" + Identities.COLLECTION)
@Tag(name = Identities.COLLECTION)
class IdentityResource extends RecordResource<Identity> {

    /**
     * Which identities a list holds; what is left out does not matter.
     *
     * @param code as the other system writes it
     * @param on a day on which they stand for their unit
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("system") Identity.@Nullable OtherSystem system,
            @QueryParam("code") @Nullable String code,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            return new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.system = :system", "system", system)
                    .and("r.state.code = :code", "code", code)
                    .and("r.state.validFrom <= :on and (r.state.validTo is null or r.state.validTo > :on)", "on", on);
        }
    }

    IdentityResource(Registers registers) {
        super(registers.of(Identities.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Identity>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "system", "code", "validFrom");
    }
}
