package vn.trucot.gov.task;

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

/** Tasks. */
@Path("/" + Tasks.COLLECTION)
@Tag(name = Tasks.COLLECTION)
class TaskResource extends RecordResource<Task> {

    /**
     * Which tasks a list holds; what is left out does not matter.
     *
     * @param dueBy the last day on which their deadline may lie
     * @param openOn a day on which they are assigned and neither done nor cancelled
     * @param lateOn a day on which their deadline is over and they are not done
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("servesModel") @Nullable String servesModel,
            @QueryParam("dueBy") @Nullable LocalDate dueBy,
            @QueryParam("openOn") @Nullable LocalDate openOn,
            @QueryParam("lateOn") @Nullable LocalDate lateOn) {

        Conditions conditions() {
            return new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.servesModel = :servesModel", "servesModel", servesModel)
                    .and("r.state.dueOn <= :dueBy", "dueBy", dueBy)
                    .and("r.state.assignedOn <= :openOn and " + isOpen(":openOn"), "openOn", openOn)
                    .and("r.state.dueOn < :lateOn and " + isOpen(":lateOn"), "lateOn", lateOn);
        }

        private static String isOpen(String day) {
            String end = "coalesce(r.state.doneOn, r.state.cancelledOn)";
            return "(" + end + " is null or " + end + " > " + day + ")";
        }
    }

    TaskResource(Registers registers) {
        super(registers.of(Tasks.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<Task>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "dueOn", "code");
    }
}
