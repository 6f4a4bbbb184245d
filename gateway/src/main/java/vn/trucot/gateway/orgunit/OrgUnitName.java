package vn.trucot.gateway.orgunit;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgNode;

/** An org unit by its name, where it is only mentioned. */
@Schema(name = "OrgUnitName")
record OrgUnitName(OrgUnitId id, OrgUnitKind kind, Names names) {

    static OrgUnitName of(OrgNode node) {
        return new OrgUnitName(node.id(), node.orgUnit().kind(), node.orgUnit().names());
    }

    /** What a unit is part of, nearest first. */
    static List<OrgUnitName> above(OrgNode node) {
        List<OrgUnitName> above = new ArrayList<>();
        for (OrgNode next = node.parent(); next != null; next = next.parent()) {
            above.add(of(next));
        }
        return above;
    }
}
