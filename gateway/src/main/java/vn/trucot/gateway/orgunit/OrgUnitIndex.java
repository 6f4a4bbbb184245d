package vn.trucot.gateway.orgunit;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.OrgTree;
import vn.trucot.text.Folded;
import vn.trucot.text.VietnameseOrder;

/** The units of a tree in the order of the Vietnamese alphabet, with their names as they are searched. */
final class OrgUnitIndex {

    private record Entry(OrgNode node, VietnameseOrder.Place place, UnitMatch.Searched searched) {}

    private record Found(OrgNode node, UnitMatch match) {}

    private final OrgTree tree;
    private final List<Entry> entries;

    OrgUnitIndex(OrgTree tree) {
        this.tree = tree;
        this.entries = tree.all().stream()
                .map(node -> new Entry(
                        node,
                        VietnameseOrder.place(node.orgUnit().names().vi()),
                        UnitMatch.Searched.of(node.orgUnit())))
                .sorted(Comparator.comparing(Entry::place).thenComparing(entry -> entry.node.id()))
                .toList();
    }

    boolean isOf(OrgTree other) {
        return tree == other;
    }

    /** The units whose name, code or id fits all words of the text, best first; of an empty text all, in the order of names. */
    Stream<OrgNode> search(String text) {
        String words = Folded.of(text);
        if (words.isEmpty()) {
            return entries.stream().map(Entry::node);
        }
        UnitType.Parted asked = UnitType.parted(words);
        return entries.stream()
                .mapMulti((Entry entry, Consumer<Found> found) -> {
                    UnitMatch match = entry.searched.match(asked, words);
                    if (match != null) {
                        found.accept(new Found(entry.node, match));
                    }
                })
                .sorted(Comparator.comparing(Found::match))
                .map(Found::node);
    }
}
