package vn.trucot.gateway.lineage;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/** Whose origin a client asks for. */
record LineageParameters(
        @Parameter(description = "Of this indicator; or give an index set", example = "SOC.TEAM.MEMBERS")
        @QueryParam("indicator")
        @Nullable
        IndicatorCode indicator,

        @Parameter(example = "dti-922") @QueryParam("indexSet") @Nullable
        String indexSet,

        @Parameter(description = "Code of a pillar of the index set; without any code it is the total", example = "gov")
        @QueryParam("pillar")
        @Nullable
        String pillar,

        @Parameter(description = "Code of a main index of the index set", example = "workforce")
        @QueryParam("mainIndex")
        @Nullable
        String mainIndex,

        @Parameter(description = "Code of a component of the index set", example = "workforce.villages-with-team")
        @QueryParam("component")
        @Nullable
        String component,

        @Parameter(example = "15") @QueryParam("orgUnit") @NotNull
        OrgUnitId orgUnit,

        @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(description = "Of an indicator; left out: the total", example = "channel=online")
        @QueryParam("breakdown")
        @DefaultValue("")
        String breakdown,

        @Parameter(
                description =
                        "A day: the id means the unit that had its official codes on it; of an indicator else those that"
                                + " became it together",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "Page of the observations, from 0") @QueryParam("page") @DefaultValue("0") @Min(0)
        int page,

        @Parameter(description = "Observations of each figure on a page")
        @QueryParam("size")
        @DefaultValue("100")
        @Min(1)
        @Max(1000)
        int size) {}
