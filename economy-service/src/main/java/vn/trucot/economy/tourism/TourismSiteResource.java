package vn.trucot.economy.tourism;

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

/** Sites for tourists. */
@Path("/" + TourismSites.COLLECTION)
@Tag(name = TourismSites.COLLECTION)
class TourismSiteResource extends RecordResource<TourismSite> {

    /**
     * Which sites a list holds; what is left out does not matter.
     *
     * @param orgUnit a commune, or a unit above communes
     * @param on a day on which they are there
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            String part = orgUnit == null ? null : orgUnit + ".%";
            return new Conditions()
                    .and("cast(r.state.commune as String) || '.' like :part", "part", part)
                    .and(
                            "r.state.activeFrom <= :on and (r.state.activeTo is null or r.state.activeTo > :on)",
                            "on",
                            on);
        }
    }

    TourismSiteResource(Registers registers) {
        super(registers.of(TourismSites.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<TourismSite>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "name", "code");
    }
}
