package vn.trucot.gateway.orgunit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;

/** An org unit in a list, with what tells it from others of its name where that is asked for. */
@Schema(name = "OrgUnitItem")
record OrgUnitItem(
        @JsonUnwrapped OrgUnitView orgUnit,

        @Schema(description = "What it is part of, nearest first; with detail") @Nullable
        List<OrgUnitName> partOf,

        @Schema(description = "Of a unit that ended: what its territory belongs to now; with detail") @Nullable
        List<OrgUnitName> now) {

    static OrgUnitItem of(OrgNode node, boolean detail) {
        return detail
                ? new OrgUnitItem(OrgUnitView.of(node), OrgUnitName.above(node), now(node))
                : new OrgUnitItem(OrgUnitView.of(node), null, null);
    }

    private static List<OrgUnitName> now(OrgNode ended) {
        Set<OrgNode> seen = new LinkedHashSet<>();
        List<OrgNode> open = new ArrayList<>(List.of(ended));
        while (!open.isEmpty()) {
            OrgNode node = open.removeFirst();
            node.successors().stream().map(OrgLink::node).filter(seen::add).forEach(open::add);
        }
        return seen.stream()
                .filter(node -> node.orgUnit().validTo() == null)
                .map(OrgUnitName::of)
                .toList();
    }
}
