package vn.trucot.society.school;

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

/** Schools. */
@Path("/" + Schools.COLLECTION)
@Tag(name = Schools.COLLECTION)
class SchoolResource extends RecordResource<School> {

    /**
     * Which schools a list holds; what is left out does not matter.
     *
     * @param orgUnit a commune, or a unit above communes
     * @param on a day on which they are there
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("level") School.@Nullable EducationLevel level,
            @QueryParam("pilot") @Nullable Boolean pilot,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            String part = orgUnit == null ? null : orgUnit + ".%";
            return new Conditions()
                    .and("cast(r.state.commune as String) || '.' like :part", "part", part)
                    .and("r.state.level = :level", "level", level)
                    .and("r.state.pilot = :pilot", "pilot", pilot)
                    .and(
                            "r.state.activeFrom <= :on and (r.state.activeTo is null or r.state.activeTo > :on)",
                            "on",
                            on);
        }
    }

    SchoolResource(Registers registers) {
        super(registers.of(Schools.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<School>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "name", "activeFrom");
    }
}
