package vn.trucot.society.culturehouse;

import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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
import vn.trucot.society.village.EndedVillages;
import vn.trucot.web.table.Table;

/** Culture houses of villages. */
@Path("/" + CultureHouses.COLLECTION)
@Tag(name = CultureHouses.COLLECTION)
class CultureHouseResource extends RecordResource<CultureHouse> {

    /**
     * Which houses a list holds; what is left out does not matter.
     *
     * @param commune a unit above the villages: commune, district or province
     * @param ofEndedVillage whether the house stands in a village that is no more
     */
    record Filter(
            @QueryParam("village") @Nullable OrgUnitId village,
            @QueryParam("commune") @Nullable OrgUnitId commune,
            @QueryParam("ofEndedVillage") @Nullable Boolean ofEndedVillage) {

        Conditions conditions() {
            return new Conditions()
                    .and("r.state.village = :village", "village", village)
                    .and("cast(r.state.village as String) like :part", "part", commune == null ? null : commune + ".%");
        }
    }

    private final EndedVillages ended;

    CultureHouseResource(Registers registers, EndedVillages ended) {
        super(registers.of(CultureHouses.KIND));
        this.ended = ended;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<CultureHouse>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(
                ended.among(filter.conditions(), filter.ofEndedVillage(), "r.state.closedOn"),
                paging,
                "village",
                "name");
    }
}
