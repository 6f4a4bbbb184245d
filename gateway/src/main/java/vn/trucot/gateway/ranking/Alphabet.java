package vn.trucot.gateway.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.text.VietnameseOrder;

/** The order of units by their Vietnamese names; of equal names by id. Used by one thread. */
final class Alphabet implements Comparator<OrgNode> {

    private final Map<OrgNode, VietnameseOrder.Place> places = new HashMap<>();

    @Override
    public int compare(OrgNode one, OrgNode other) {
        int byName = place(one).compareTo(place(other));
        return byName != 0 ? byName : one.id().compareTo(other.id());
    }

    private VietnameseOrder.Place place(OrgNode node) {
        return places.computeIfAbsent(
                node, named -> VietnameseOrder.place(named.orgUnit().names().vi()));
    }
}
