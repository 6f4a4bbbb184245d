package vn.trucot.gateway.orgunit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;

/** An org unit with what it is part of, and what it came from and went on as. */
@Schema(name = "OrgUnitDetails")
record OrgUnitDetails(
        @Schema(description = "Of the cube that answered") long version,
        @JsonUnwrapped OrgUnitView orgUnit,

        @Schema(description = "The id that was asked for, where it means another unit on the asked boundaries")
        @Nullable
        OrgUnitId resolvedFrom,

        @Schema(description = "What it is part of, nearest first")
        List<OrgUnitName> partOf,

        @Schema(description = "How many parts it ever had") int parts,

        @Schema(description = "The kinds of units that it ever had within it, largest first")
        List<OrgUnitLevel> levels,

        List<Link> predecessors,
        List<Link> successors,

        @Schema(
                description =
                        "Those that became the unit, where the asked boundaries are of a day on which nobody had its codes")
        @Nullable
        List<MadeOf> madeOf,

        @Schema(description = "The days before mergers on whose boundaries the id can be asked for, earliest first")
        List<OrgUnitBoundaries> boundaries,

        @Schema(description = "Whether the id means a unit on the boundaries of the present day")
        boolean present) {

    @Schema(name = "OrgUnitSuccession")
    record Link(
            OrgUnitId id,
            Names names,

            @Schema(description = "First day of the successor")
            LocalDate date,

            @Schema(description = "The part of the predecessor's figures that goes to the successor")
            BigDecimal share,

            @Nullable String document) {

        static Link of(OrgLink link) {
            return new Link(
                    link.node().id(),
                    link.node().orgUnit().names(),
                    link.succession().date(),
                    link.succession().share(),
                    link.succession().document());
        }
    }

    static OrgUnitDetails of(long version, Selected selected, List<OrgUnitBoundaries> boundaries, boolean present) {
        OrgNode node = selected.node();
        return new OrgUnitDetails(
                version,
                OrgUnitView.of(node),
                selected.resolvedFrom(),
                OrgUnitName.above(node),
                node.children().size(),
                OrgUnitLevel.within(node),
                node.predecessors().stream().map(Link::of).toList(),
                node.successors().stream().map(Link::of).toList(),
                MadeOf.of(selected),
                boundaries,
                present);
    }
}
