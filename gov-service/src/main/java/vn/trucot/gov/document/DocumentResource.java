package vn.trucot.gov.document;

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
import vn.trucot.events.Period;
import vn.trucot.pillar.record.Conditions;
import vn.trucot.pillar.record.Page;
import vn.trucot.pillar.record.Paging;
import vn.trucot.pillar.register.RecordResource;
import vn.trucot.pillar.register.Registers;
import vn.trucot.pillar.register.Stored;
import vn.trucot.web.table.Table;

/** Guiding documents. */
@Path("/" + Documents.COLLECTION)
@Tag(name = Documents.COLLECTION)
class DocumentResource extends RecordResource<Document> {

    /**
     * Which documents a list holds; what is left out does not matter.
     *
     * @param issuedIn a period in which they were issued
     * @param on a day on which they are in force
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("kind") Document.@Nullable DocumentKind kind,
            @QueryParam("issuedIn") @Nullable Period issuedIn,
            @QueryParam("on") @Nullable LocalDate on) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.kind = :kind", "kind", kind)
                    .and("r.state.validFrom <= :on and (r.state.validTo is null or r.state.validTo > :on)", "on", on);
            return issuedIn == null
                    ? conditions
                    : conditions.and(
                            "r.state.issuedOn between :first and :last",
                            Map.of("first", issuedIn.firstDay(), "last", issuedIn.lastDay()));
        }
    }

    DocumentResource(Registers registers) {
        super(registers.of(Documents.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Document>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "issuedOn", "number");
    }
}
