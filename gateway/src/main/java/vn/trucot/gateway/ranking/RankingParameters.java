package vn.trucot.gateway.ranking;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** Which ranking a client asks for. */
record RankingParameters(
        @Parameter(description = "Rank by a score of this index set; or give an indicator", example = "dti-922")
        @QueryParam("indexSet")
        @Nullable
        String indexSet,

        @Parameter(description = "Which score: total, a pillar, a main index or a component by its code")
        @QueryParam("item")
        @DefaultValue("total")
        String item,

        @Parameter(description = "Rank by this indicator instead", example = "GOV.DOSSIER.ON_TIME")
        @QueryParam("indicator")
        @Nullable
        IndicatorCode indicator,

        @Parameter(description = "A month, quarter, half-year or year, or nine months", example = "2024")
        @QueryParam("period")
        @NotNull
        Period period,

        @Parameter(description = "Which kind of units", example = "COMMUNE") @QueryParam("level") @NotNull
        OrgUnitKind level,

        @Parameter(description = "Only units within this one", example = "15") @QueryParam("parent") @Nullable
        OrgUnitId parent,

        @Parameter(
                description = "The units of this day; left out: those of the last day of the period",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries) {}
