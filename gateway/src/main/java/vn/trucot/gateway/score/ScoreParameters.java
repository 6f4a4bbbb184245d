package vn.trucot.gateway.score;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** Which scores a client asks for. */
record ScoreParameters(
        @Parameter(description = "Code of the index set") @QueryParam("indexSet") @DefaultValue("dti-922")
        String indexSet,

        @Parameter(description = "Ids of org units, joined by commas; or give a level", example = "15,15.132")
        @QueryParam("orgUnit")
        @Nullable
        String orgUnit,

        @Parameter(description = "All units of this kind, instead of orgUnit") @QueryParam("level") @Nullable
        OrgUnitKind level,

        @Parameter(description = "Only units within this one", example = "15") @QueryParam("parent") @Nullable
        OrgUnitId parent,

        @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(
                description = "A day: ids mean the units that had their official codes on it",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "With components; left out: yes for named units, no for a level")
        @QueryParam("detail")
        @Nullable
        Boolean detail) {

    boolean withComponents() {
        return detail == null ? orgUnit != null : detail;
    }
}
