package vn.trucot.gateway.orgunit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.figures.cube.OrgNode;

/** An org unit as the gateway tells it. */
@Schema(name = "OrgUnit")
record OrgUnitView(
        OrgUnitId id,
        @Nullable String officialCode,
        OrgUnitKind kind,
        Names names,
        @Nullable OrgUnitId parent,

        @Schema(description = "First day; left out if it was there before records begin") @Nullable
        LocalDate validFrom,

        @Schema(description = "First day on which it is no more") @Nullable
        LocalDate validTo,

        @Nullable BigDecimal areaKm2,
        @Nullable Long population,

        @Schema(description = "Whether it was generated and is no real place")
        boolean demo,

        @Schema(
                description =
                        "How many parts of a kind it has in truth, in the register or not; left out if nobody has said")
        @Nullable
        List<PartCount> partCounts,

        @Schema(description = "Whether it ended and nobody has said as what it went on")
        boolean successorUnknown) {

    static OrgUnitView of(OrgNode node) {
        OrgUnit unit = node.orgUnit();
        return new OrgUnitView(
                unit.id(),
                unit.officialCode(),
                unit.kind(),
                unit.names(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.areaKm2(),
                unit.population(),
                unit.demo(),
                unit.partCounts().isEmpty() ? null : unit.partCounts(),
                node.successorUnknown());
    }
}
