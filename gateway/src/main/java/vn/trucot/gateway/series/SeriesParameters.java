package vn.trucot.gateway.series;

import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;

/** What a client asks of the series. */
record SeriesParameters(
        @Parameter(description = "Indicator codes, joined by commas", example = "SOC.TEAM.MEMBERS,ECO.OCOP.SALES")
        @QueryParam("indicator")
        @NotBlank
        String indicator,

        @Parameter(description = "Ids of org units, joined by commas; or give a level", example = "15,15.132")
        @QueryParam("orgUnit")
        @Nullable
        String orgUnit,

        @Parameter(
                description =
                        "All units of this kind, instead of orgUnit: those of the boundaries, else of the last day of"
                                + " the last period, each with its history, so that they add up to the whole")
        @QueryParam("level")
        @Nullable
        OrgUnitKind level,

        @Parameter(description = "Only units within this one", example = "15") @QueryParam("parent") @Nullable
        OrgUnitId parent,

        @Parameter(description = "Periods and ranges of periods, joined by commas", example = "2024-01..2024-12,2025")
        @QueryParam("period")
        @NotBlank
        String period,

        @Parameter(
                description = "Breakdowns, joined by commas, * for each code of one dimension; left out: the total",
                example = "channel=online")
        @QueryParam("breakdown")
        @DefaultValue("")
        String breakdown,

        @Parameter(
                description = "A day: ids mean the units that had their official codes on it",
                example = "2024-12-31")
        @QueryParam("boundaries")
        @Nullable
        LocalDate boundaries,

        @Parameter(description = "Also numerators, denominators, origins and sources")
        @QueryParam("detail")
        @DefaultValue("false")
        boolean detail) {}
