package vn.trucot.figures.cube;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;

/** The known org units with their parts and successions, as they stood at one version of the cube. */
public final class OrgTree {

    private static final int DEEPEST = 16;

    private final Map<OrgUnitId, OrgNode> nodes;
    private final Map<String, List<OrgNode>> byCodePath = new HashMap<>();
    private final List<OrgNode> sorted;
    private final List<OrgNode> roots;
    private final @Nullable OrgNode[] byOrdinal;
    private final ExpectedUnits expected;

    OrgTree(Collection<OrgNode> units, Collection<Succession> successions) {
        nodes = HashMap.newHashMap(units.size());
        units.forEach(node -> nodes.put(node.id(), node));
        sorted = units.stream().sorted(Comparator.comparing(OrgNode::id)).toList();
        sorted.forEach(node -> byCodePath
                .computeIfAbsent(codePath(node.id()), path -> new ArrayList<>())
                .add(node));
        linkParents();
        roots = sorted.stream().filter(node -> node.parent == null).toList();
        linkSuccessions(successions);
        byOrdinal =
                new OrgNode[1 + sorted.stream().mapToInt(OrgNode::ordinal).max().orElse(0)];
        sorted.forEach(node -> byOrdinal[node.ordinal()] = node);
        expected = new ExpectedUnits(roots, byOrdinal.length, sorted);
    }

    private void linkParents() {
        Map<OrgNode, List<OrgNode>> children = new HashMap<>();
        for (OrgNode node : sorted) {
            OrgNode parent = parentOf(node);
            if (parent != null && !isCircular(node)) {
                node.parent = parent;
                children.computeIfAbsent(parent, key -> new ArrayList<>()).add(node);
            }
        }
        children.forEach((parent, parts) -> parent.children = List.copyOf(parts));
    }

    private @Nullable OrgNode parentOf(OrgNode node) {
        OrgUnitId parent = node.orgUnit().parent();
        return parent == null ? null : nodes.get(parent);
    }

    /** Whether the way up does not end: then the unit stands alone, so that every way through the tree ends. */
    private boolean isCircular(OrgNode node) {
        OrgNode above = node;
        for (int steps = 0; above != null; steps++) {
            if (steps > DEEPEST) {
                return true;
            }
            above = parentOf(above);
        }
        return false;
    }

    private void linkSuccessions(Collection<Succession> successions) {
        Map<OrgNode, List<OrgLink>> before = new HashMap<>();
        Map<OrgNode, List<OrgLink>> after = new HashMap<>();
        successions.stream()
                .sorted(Comparator.comparing(Succession::predecessor).thenComparing(Succession::successor))
                .forEach(succession -> {
                    OrgNode predecessor = nodes.get(succession.predecessor());
                    OrgNode successor = nodes.get(succession.successor());
                    if (predecessor != null && successor != null && predecessor.from() < successor.from()) {
                        before.computeIfAbsent(successor, key -> new ArrayList<>())
                                .add(new OrgLink(predecessor, succession));
                        after.computeIfAbsent(predecessor, key -> new ArrayList<>())
                                .add(new OrgLink(successor, succession));
                    }
                });
        before.forEach((node, links) -> node.predecessors = List.copyOf(links));
        after.forEach((node, links) -> node.successors = List.copyOf(links));
    }

    private static String codePath(OrgUnitId id) {
        return id.text().replaceAll("~[0-9]{4}", "");
    }

    /** The unit of a number in the sheets of the cube; null if only figures of it are known. */
    public @Nullable OrgNode node(int ordinal) {
        return ordinal < byOrdinal.length ? byOrdinal[ordinal] : null;
    }

    public @Nullable OrgNode find(OrgUnitId id) {
        return nodes.get(id);
    }

    /** Which units are expected to report, on any day and for any level. */
    public ExpectedUnits expected() {
        return expected;
    }

    /** Every known unit, by id. */
    public List<OrgNode> all() {
        return sorted;
    }

    /** The units that are part of no known unit. */
    public List<OrgNode> roots() {
        return roots;
    }

    /**
     * The unit that an id means on the boundaries of a day: the unit itself if it was there, else the one with the same
     * official codes that was; null if there was none.
     */
    public @Nullable OrgNode resolve(OrgUnitId id, LocalDate boundaries) {
        OrgNode node = nodes.get(id);
        if (node != null && node.orgUnit().isValidOn(boundaries)) {
            return node;
        }
        return byCodePath.getOrDefault(codePath(id), List.of()).stream()
                .filter(other -> other.orgUnit().isValidOn(boundaries))
                .findFirst()
                .orElse(null);
    }

    /**
     * The units of a day that a unit has since been made of, by id: of predecessors that were not there yet, theirs. None if the
     * unit was there itself, or if only some of what it was made of is known.
     */
    public List<Predecessor> predecessors(OrgNode node, LocalDate day) {
        SortedMap<OrgUnitId, Predecessor> found = new TreeMap<>();
        boolean whole = !node.orgUnit().isValidOn(day) && collect(node, day, BigDecimal.ONE, found);
        return whole ? List.copyOf(found.values()) : List.of();
    }

    /** Every predecessor began before what it went into, so the way back ends. */
    private static boolean collect(
            OrgNode node, LocalDate day, BigDecimal share, SortedMap<OrgUnitId, Predecessor> found) {
        boolean whole = !node.predecessors().isEmpty() && day.toEpochDay() < node.from();
        for (OrgLink link : node.predecessors()) {
            OrgNode before = link.node();
            BigDecimal part = share.multiply(link.succession().share());
            if (before.orgUnit().isValidOn(day)) {
                found.merge(
                        before.id(),
                        new Predecessor(before, part),
                        (one, other) -> new Predecessor(before, one.share().add(other.share())));
            } else {
                whole &= collect(before, day, part, found);
            }
        }
        return whole;
    }

    /** The unit itself and all below it that were there on the day, by depth first and id. */
    public Stream<OrgNode> within(OrgNode top, LocalDate day) {
        if (!top.orgUnit().isValidOn(day)) {
            return Stream.empty();
        }
        return Stream.concat(Stream.of(top), top.children().stream().flatMap(child -> within(child, day)));
    }

    /** The units of a kind within a unit on a day. */
    public List<OrgNode> within(OrgNode top, OrgUnitKind kind, LocalDate day) {
        return within(top, day).filter(node -> node.orgUnit().kind() == kind).toList();
    }
}
