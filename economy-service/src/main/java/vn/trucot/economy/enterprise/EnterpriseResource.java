package vn.trucot.economy.enterprise;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Map;
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

/** Enterprises, cooperatives and household businesses. */
@Path("/" + Enterprises.COLLECTION)
@Tag(name = Enterprises.COLLECTION)
class EnterpriseResource extends RecordResource<Enterprise> {

    /**
     * Which enterprises a list holds; what is left out does not matter.
     *
     * @param orgUnit a commune, or a unit above communes
     * @param on a day on which they are active
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("taxCode") @Nullable String taxCode,
            @QueryParam("kind") Enterprise.@Nullable EnterpriseKind kind,
            @QueryParam("sizeClass") Enterprise.@Nullable SizeClass sizeClass,
            @QueryParam("area") Enterprise.@Nullable Area area,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.taxCode = :taxCode", "taxCode", taxCode)
                    .and("r.state.kind = :kind", "kind", kind)
                    .and("r.state.sizeClass = :sizeClass", "sizeClass", sizeClass)
                    .and("r.state.area = :area", "area", area)
                    .and(
                            "r.state.activeFrom <= :on and (r.state.activeTo is null or r.state.activeTo > :on)",
                            "on",
                            on);
            return orgUnit == null
                    ? conditions
                    : conditions.and(
                            "r.state.commune = :commune or cast(r.state.commune as String) like :part",
                            Map.of("commune", orgUnit, "part", orgUnit + ".%"));
        }
    }

    EnterpriseResource(Registers registers) {
        super(registers.of(Enterprises.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Enterprise>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "taxCode", "activeFrom");
    }
}
