package vn.trucot.society.learning;

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

/** Courses for everybody. */
@Path("/" + LearningCourses.COLLECTION)
@Tag(name = LearningCourses.COLLECTION)
class LearningCourseResource extends RecordResource<LearningCourse> {

    /**
     * Which courses a list holds; what is left out does not matter.
     *
     * @param heldIn a period of which some day is one of theirs
     */
    record Filter(
            @QueryParam("orgUnit") @Nullable OrgUnitId orgUnit,
            @QueryParam("programme") LearningCourse.@Nullable Programme programme,
            @QueryParam("mode") LearningCourse.@Nullable Mode mode,
            @QueryParam("heldIn") @Nullable Period heldIn) {

        Conditions conditions() {
            Conditions conditions = new Conditions()
                    .and("r.state.orgUnit = :orgUnit", "orgUnit", orgUnit)
                    .and("r.state.programme = :programme", "programme", programme)
                    .and("r.state.mode = :mode", "mode", mode);
            return heldIn == null
                    ? conditions
                    : conditions.and(
                            "r.state.startsOn <= :last and r.state.endsOn >= :first",
                            Map.of("first", heldIn.firstDay(), "last", heldIn.lastDay()));
        }
    }

    LearningCourseResource(Registers registers) {
        super(registers.of(LearningCourses.KIND));
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Table.CSV, Table.XLSX})
    public RestResponse<Page<Stored<LearningCourse>>> list(@BeanParam Filter filter, @Valid @BeanParam Paging paging) {
        return page(filter.conditions(), paging, "startsOn", "name");
    }
}
