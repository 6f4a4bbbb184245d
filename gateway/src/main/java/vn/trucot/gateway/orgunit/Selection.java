package vn.trucot.gateway.orgunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Which org units a request means. Without boundaries a unit speaks for itself; with them an id means the unit that had
 * its official codes on that day.
 */
public final class Selection {

    private final OrgTree tree;
    private final @Nullable LocalDate boundaries;

    public Selection(OrgTree tree, @Nullable LocalDate boundaries) {
        this.tree = tree;
        this.boundaries = boundaries;
    }

    /** The unit that an id means; a problem names the id where there is none. */
    public Selected unit(OrgUnitId id) {
        OrgNode known = tree.find(id);
        if (known == null) {
            throw unknown("orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "org unit " + id + " is unknown");
        }
        if (boundaries == null) {
            return new Selected(known, null);
        }
        OrgNode meant = tree.resolve(id, boundaries);
        if (meant == null) {
            throw unknown(
                    "boundaries",
                    ProblemCode.BOUNDARIES_UNKNOWN,
                    "no org unit with the codes of " + id + " was there on " + boundaries);
        }
        return new Selected(meant, meant == known ? null : id);
    }

    /**
     * The units of a kind within another one (or anywhere), by id: those of the boundaries, else all that were there in
     * one of the periods.
     */
    public List<Selected> level(OrgUnitKind level, @Nullable OrgUnitId parent, List<Period> periods) {
        List<OrgNode> tops =
                parent == null ? tree.roots() : List.of(unit(parent).node());
        List<Selected> found = new ArrayList<>();
        tops.forEach(top -> collect(top, level, there(periods), found));
        return found;
    }

    private Predicate<OrgNode> there(List<Period> periods) {
        LocalDate day = boundaries;
        return day != null
                ? node -> node.orgUnit().isValidOn(day)
                : node -> periods.stream().anyMatch(node.orgUnit()::isValidIn);
    }

    private static void collect(OrgNode node, OrgUnitKind level, Predicate<OrgNode> there, List<Selected> found) {
        if (node.orgUnit().kind() == level && there.test(node)) {
            found.add(new Selected(node, null));
        }
        if (node.orgUnit().kind().compareTo(level) < 0) {
            node.children().forEach(child -> collect(child, level, there, found));
        }
    }

    private static Problem unknown(String parameter, ProblemCode code, String reason) {
        return new Problem(code, reason, List.of(Fault.ofField(parameter, code, reason)));
    }
}
