package vn.trucot.gateway.orgunit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.text.Folded;
import vn.trucot.text.VietnameseOrder;

/** The units of a tree in the order of the Vietnamese alphabet, with their names as they are searched. */
final class OrgUnitIndex {

    private record Entry(OrgNode node, VietnameseOrder.Place place, String searched) {}

    private final OrgTree tree;
    private final List<Entry> entries;

    OrgUnitIndex(OrgTree tree) {
        this.tree = tree;
        this.entries = tree.all().stream()
                .map(node -> new Entry(
                        node,
                        VietnameseOrder.place(node.orgUnit().names().vi()),
                        Folded.of(node.orgUnit().names().vi() + "\n"
                                + node.orgUnit().names().in("en") + "\n" + node.id())))
                .sorted(Comparator.comparing(Entry::place).thenComparing(entry -> entry.node.id()))
                .toList();
    }

    boolean isOf(OrgTree other) {
        return tree == other;
    }

    /** The units whose name or id holds all words of the text; who looks for something looks for what lasts first. */
    Stream<OrgNode> search(String text) {
        List<String> words = Stream.of(Folded.of(text).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        Stream<OrgNode> found = entries.stream()
                .filter(entry -> words.stream().allMatch(entry.searched::contains))
                .map(Entry::node);
        return words.isEmpty()
                ? found
                : found.sorted(Comparator.comparing(node -> node.orgUnit().validTo() != null));
    }
}
