package vn.trucot.gateway.orgunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgNode;

/** A kind of units within a unit, and from when to when there were any: a province has had no districts since July 2025. */
@Schema(name = "OrgUnitLevel")
record OrgUnitLevel(
        OrgUnitKind kind,

        @Schema(description = "First day of the first of them; left out if they were there before records begin")
        @Nullable
        LocalDate validFrom,

        @Schema(description = "First day on which none is left") @Nullable
        LocalDate validTo) {

    /** The levels within a unit, largest units first. */
    static List<OrgUnitLevel> within(OrgNode unit) {
        Map<OrgUnitKind, List<OrgNode>> byKind = new EnumMap<>(OrgUnitKind.class);
        List<OrgNode> open = new ArrayList<>(unit.children());
        while (!open.isEmpty()) {
            OrgNode node = open.removeLast();
            byKind.computeIfAbsent(node.orgUnit().kind(), kind -> new ArrayList<>())
                    .add(node);
            open.addAll(node.children());
        }
        return byKind.entrySet().stream()
                .filter(level -> level.getKey().compareTo(unit.orgUnit().kind()) > 0)
                .map(level -> of(level.getKey(), level.getValue()))
                .toList();
    }

    private static OrgUnitLevel of(OrgUnitKind kind, List<OrgNode> nodes) {
        LocalDate from = nodes.stream()
                .min(Comparator.comparingLong(OrgNode::from))
                .map(node -> node.orgUnit().validFrom())
                .orElse(null);
        LocalDate to = nodes.stream()
                .max(Comparator.comparingLong(OrgNode::to))
                .map(node -> node.orgUnit().validTo())
                .orElse(null);
        return new OrgUnitLevel(kind, from, to);
    }
}
