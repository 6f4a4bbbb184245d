package vn.trucot.gateway.orgunit;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgNode;

/** A unit that another one was made of, where it stands for that one on boundaries on which nobody had its codes. */
@Schema(name = "MadeOf")
public record MadeOf(
        OrgUnitId id,
        OrgUnitKind kind,
        Names names,

        @Schema(description = "The part of its figures that goes to the unit")
        BigDecimal share) {

    /** Those that stand for the unit together; null if it is there itself. */
    public static @Nullable List<MadeOf> of(Selected unit) {
        return unit.madeOf().isEmpty()
                ? null
                : unit.madeOf().stream()
                        .map(before -> of(before.node(), before.share()))
                        .toList();
    }

    private static MadeOf of(OrgNode node, BigDecimal share) {
        return new MadeOf(node.id(), node.orgUnit().kind(), node.orgUnit().names(), share);
    }
}
