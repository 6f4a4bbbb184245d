package vn.trucot.gateway.orgunit;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;

/** A day before a merger, on whose boundaries a unit can be asked for. */
@Schema(name = "OrgUnitBoundaries")
record OrgUnitBoundaries(
        @Schema(description = "The last one before the merger")
        LocalDate day,

        @Schema(description = "Whether those that became the unit stand for it, as nobody had its codes")
        boolean predecessors) {

    /**
     * The last days before the unit, what it is part of or what it consists of came of others or went on as others, earliest
     * first; without those on which nobody answers for it.
     */
    static List<OrgUnitBoundaries> of(OrgTree tree, OrgNode unit) {
        Set<LocalDate> mergers = new TreeSet<>();
        Set<OrgNode> seen = new HashSet<>();
        for (OrgNode above = unit; above != null; above = above.parent()) {
            collect(above, mergers, seen);
        }
        unit.children().forEach(part -> collect(part, mergers, seen));
        return mergers.stream()
                .map(merger -> merger.minusDays(1))
                .flatMap(day -> of(tree, unit, day))
                .toList();
    }

    private static Stream<OrgUnitBoundaries> of(OrgTree tree, OrgNode unit, LocalDate day) {
        if (tree.resolve(unit.id(), day) != null) {
            return Stream.of(new OrgUnitBoundaries(day, false));
        }
        return tree.predecessors(unit, day).isEmpty() ? Stream.of() : Stream.of(new OrgUnitBoundaries(day, true));
    }

    private static void collect(OrgNode unit, Set<LocalDate> mergers, Set<OrgNode> seen) {
        if (seen.add(unit)) {
            Stream.concat(unit.predecessors().stream(), unit.successors().stream())
                    .forEach((OrgLink link) -> {
                        mergers.add(link.succession().date());
                        collect(link.node(), mergers, seen);
                    });
        }
    }
}
