package vn.trucot.gateway.orgunit;

import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.figures.cube.OrgNode;

/** How many parts of a unit are held, of those that there are in truth: 3 of 34 provinces are not the country. */
@Schema(name = "HeldParts")
public record HeldParts(
        OrgUnitKind kind,

        @Schema(description = "Parts that are known here on the last day of the period")
        int held,

        @Schema(description = "Parts that there are in truth")
        int of) {

    /** What of the unit is missing on a day; null if nothing is, or nobody has said how many parts there are. */
    public static @Nullable HeldParts of(OrgNode node, LocalDate day) {
        return node.orgUnit().partCounts().stream()
                .map(PartCount::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .map(kind -> of(node, kind, day))
                .filter(parts -> parts.held < parts.of)
                .findFirst()
                .orElse(null);
    }

    private static HeldParts of(OrgNode node, OrgUnitKind kind, LocalDate day) {
        int held = (int) node.childrenOn(day).stream()
                .filter(child -> child.orgUnit().kind() == kind)
                .count();
        return new HeldParts(kind, held, node.orgUnit().partCount(kind, day).orElse(held));
    }
}
