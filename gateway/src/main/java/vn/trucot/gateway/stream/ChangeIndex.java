package vn.trucot.gateway.stream;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.trucot.events.OrgUnitId;
import vn.trucot.figures.cube.OrgTree;

/** Changes by the units whose figures they touch, so that what a client wants of them is not searched among all. */
final class ChangeIndex {

    private final Collection<Change> all;
    private final List<Change> ofNoUnit = new ArrayList<>();
    private final Map<OrgUnitId, List<Change>> byUnit = new HashMap<>();

    ChangeIndex(Collection<Change> changes, OrgTree tree) {
        this.all = changes;
        Map<OrgUnitId, Set<OrgUnitId>> reaches = new HashMap<>();
        for (Change change : changes) {
            if (change.orgUnit() == null) {
                ofNoUnit.add(change);
                continue;
            }
            for (OrgUnitId unit : reaches.computeIfAbsent(change.orgUnit(), changed -> Reach.of(changed, tree))) {
                byUnit.computeIfAbsent(unit, _ -> new ArrayList<>()).add(change);
            }
        }
    }

    /** What passes the filter, at most so many. */
    List<Change> wanted(ChangeFilter filter, int most) {
        Stream<Change> near = filter.orgUnit() == null
                ? all.stream()
                : Stream.concat(ofNoUnit.stream(), byUnit.getOrDefault(filter.orgUnit(), List.of()).stream());
        return near.filter(filter::isOfIndicator).limit(most).toList();
    }
}
