package vn.trucot.gateway.orgunit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.figures.cube.OrgNode;

/** Which org units a client asks for. */
record OrgUnitParameters(
        @Parameter(
                description =
                        "Words of the name, the code or the id, the best fit first: whole words before their beginnings"
                                + " and parts, units that last before those that ended. Diacritics and case do not matter; a type in"
                                + " front (xã, huyện, TP, H.) is no part of the name but prefers units of it",
                example = "yen bai")
        @QueryParam("q")
        @DefaultValue("")
        String q,

        @Parameter(description = "Only these units, however often they are named", example = "15.132.04252")
        @QueryParam("id")
        List<OrgUnitId> ids,

        @QueryParam("level") @Nullable OrgUnitKind level,

        @Parameter(
                description = "Only units within this one: its own parts, or with a level or words at any depth",
                example = "15")
        @QueryParam("parent")
        @Nullable
        OrgUnitId parent,

        @Parameter(description = "Only units that were there on the day", example = "2024-12-31")
        @QueryParam("on")
        @Nullable
        LocalDate on,

        @Parameter(description = "Whether each tells what it is part of, and one that ended what it is now")
        @QueryParam("detail")
        @DefaultValue("false")
        boolean detail,

        @Parameter(description = "From 0") @QueryParam("page") @DefaultValue("0") @Min(0)
        int page,

        @QueryParam("size") @DefaultValue("100") @Min(1) @Max(LARGEST)
        int size) {

    static final int LARGEST = 10_000;

    Predicate<OrgNode> filter() {
        Set<OrgUnitId> named = Set.copyOf(ids);
        return node -> (named.isEmpty() || named.contains(node.id()))
                && (level == null || node.orgUnit().kind() == level)
                && (on == null || node.orgUnit().isValidOn(on))
                && (parent == null || isWithin(node, parent));
    }

    private boolean isWithin(OrgNode node, OrgUnitId top) {
        boolean deep = level != null || !q.isBlank();
        for (OrgNode above = node.parent(); above != null; above = deep ? above.parent() : null) {
            if (above.id().equals(top)) {
                return true;
            }
        }
        return false;
    }
}
