package vn.trucot.gateway.orgunit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.figures.cube.Predecessor;
import vn.trucot.problem.Fault;
import vn.trucot.problem.Problem;
import vn.trucot.problem.ProblemCode;

/**
 * Which org units a request means. Without boundaries a unit speaks for itself; with them an id means the unit that had
 * its official codes on that day; where there was none, some questions are about those that became it.
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
        Selected unit = unitOrPredecessors(id);
        if (!unit.madeOf().isEmpty()) {
            throw unknown(
                    "boundaries",
                    ProblemCode.BOUNDARIES_UNKNOWN,
                    "no org unit with the codes of " + id + " was there on " + boundaries
                            + ", but those that became it: " + ids(unit.madeOf()));
        }
        return unit;
    }

    /**
     * The unit that an id means; where nobody had its codes on the boundaries, the unit itself with those that became it, who
     * stand for it together. A problem names the id where there is neither.
     */
    public Selected unitOrPredecessors(OrgUnitId id) {
        OrgNode known = tree.find(id);
        if (known == null) {
            throw unknown("orgUnit", ProblemCode.ORG_UNIT_UNKNOWN, "org unit " + id + " is unknown");
        }
        if (boundaries == null) {
            return new Selected(known, null);
        }
        OrgNode meant = tree.resolve(id, boundaries);
        if (meant != null) {
            return new Selected(meant, meant == known ? null : id);
        }
        List<Predecessor> before = tree.predecessors(known, boundaries);
        if (before.isEmpty()) {
            throw unknown(
                    "boundaries",
                    ProblemCode.BOUNDARIES_UNKNOWN,
                    "no org unit with the codes of " + id + " was there on " + boundaries);
        }
        return new Selected(known, null, before);
    }

    private static String ids(List<Predecessor> units) {
        return units.stream().map(unit -> unit.node().id().text()).collect(Collectors.joining(", "));
    }

    /**
     * The units of a kind within another one (or anywhere), by id: those of the boundaries, else of the last day of the
     * periods, so that no territory stands there twice.
     */
    public List<Selected> level(OrgUnitKind level, @Nullable OrgUnitId parent, List<Period> periods) {
        LocalDate last = periods.stream()
                .map(Period::lastDay)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return level(level, parent, boundaries == null ? last : boundaries);
    }

    /**
     * The units of a kind within another one (or anywhere) on a day, by id; of a unit that had ended by then those of its
     * last day, each with what it was until then.
     */
    public List<Selected> level(OrgUnitKind level, @Nullable OrgUnitId parent, LocalDate day) {
        List<OrgNode> tops =
                parent == null ? tree.roots() : List.of(unit(parent).node());
        List<Selected> found = new ArrayList<>();
        tops.forEach(top -> {
            LocalDate end = parent == null ? null : top.orgUnit().validTo();
            LocalDate there = end == null || end.isAfter(day) ? day : end.minusDays(1);
            collect(top, level, node -> node.orgUnit().isValidOn(there), found);
        });
        return found;
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
