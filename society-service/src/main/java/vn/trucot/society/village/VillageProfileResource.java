package vn.trucot.society.village;

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

/** What villages have. */
@Path("/" + VillageProfiles.COLLECTION)
@Tag(name = VillageProfiles.COLLECTION)
class VillageProfileResource extends RecordResource<VillageProfile> {

    /**
     * Which states a list holds; what is left out does not matter.
     *
     * @param commune a unit above the villages: commune, district or province
     * @param on a day on which it is so
     * @param ofEndedVillage whether the state still holds for a village that is no more
     */
    record Filter(
            @QueryParam("village") @Nullable OrgUnitId village,
            @QueryParam("commune") @Nullable OrgUnitId commune,
            @QueryParam("on") @Nullable LocalDate on,
            @QueryParam("mobile4g") @Nullable Boolean mobile4g,
            @QueryParam("mobile5g") @Nullable Boolean mobile5g,
            @QueryParam("fixedInternet") @Nullable Boolean fixedInternet,
            @QueryParam("ofEndedVillage") @Nullable Boolean ofEndedVillage) {

        Conditions conditions() {
            return new Conditions()
                    .and("r.state.village = :village", "village", village)
                    .and("cast(r.state.village as String) like :part", "part", commune == null ? null : commune + ".%")
                    .and("r.state.validFrom <= :on and (r.state.validTo is null or r.state.validTo > :on)", "on", on)
                    .and("r.state.mobile4g = :mobile4g", "mobile4g", mobile4g)
                    .and("r.state.mobile5g = :mobile5g", "mobile5g", mobile5g)
                    .and("r.state.fixedInternet = :fixedInternet", "fixedInternet", fixedInternet);
        }
    }

    private final EndedVillages ended;

    VillageProfileResource(Registers registers, EndedVillages ended) {
        super(registers.of(VillageProfiles.KIND));
        this.ended = ended;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<VillageProfile>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        Conditions conditions = ended.among(filter.conditions(), filter.ofEndedVillage(), "r.state.validTo");
        return page(conditions, paging, "village", "validFrom");
    }
}
