package vn.trucot.gateway.orgunit;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.figures.cube.OrgNode;

/** A part of a list of org units, in the order of the Vietnamese alphabet, or of what was looked for the best first. */
@Schema(name = "OrgUnitPage")
record OrgUnitPage(
        @Schema(description = "Of the cube that answered") long version,

        @Schema(description = "Whether any of the items was generated")
        boolean demo,

        List<OrgUnitItem> items,
        @Schema(description = "From 0") int page,
        int size,
        @Schema(description = "Items on all pages") int total) {

    static OrgUnitPage of(long version, List<OrgNode> all, int page, int size, boolean detail) {
        List<OrgUnitItem> items = all.stream()
                .skip((long) page * size)
                .limit(size)
                .map(node -> OrgUnitItem.of(node, detail))
                .toList();
        return new OrgUnitPage(
                version, items.stream().anyMatch(item -> item.orgUnit().demo()), items, page, size, all.size());
    }
}
