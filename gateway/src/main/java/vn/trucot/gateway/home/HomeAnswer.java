package vn.trucot.gateway.home;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;

/** The unit and period that are shown first, and as what the unit went on. */
@Schema(name = "Home")
record HomeAnswer(
        @Schema(description = "Of the cube that answered") long version,
        OrgUnitId orgUnit,

        @Schema(description = "Left out while nobody has told of the unit") @Nullable
        Names names,

        @Nullable OrgUnitKind kind,
        Period period,

        @Schema(description = "First day on which the unit is no more") @Nullable
        LocalDate validTo,

        @Schema(description = "The day whose boundaries the unit has: its last, or the period's last")
        LocalDate boundaries,

        List<Step> successors,
        List<Step> predecessors) {

    /** A step to a unit before or after. */
    @Schema(name = "HomeStep")
    record Step(
            OrgUnitId orgUnit,
            Names names,
            LocalDate date,

            @Schema(description = "The part of the predecessor's figures that goes on")
            BigDecimal share,

            @Nullable String document) {}
}
