package vn.trucot.figures.cube;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Target;

/** All targets, found by whose they are. */
final class TargetList {

    static final TargetList NONE = new TargetList(List.of());

    private record Owner(IndicatorCode indicator, OrgUnitId orgUnit) {}

    private final List<Target> all;
    private final Map<Owner, List<Target>> byOwner;

    TargetList(List<Target> targets) {
        this.all = targets.stream()
                .sorted(Comparator.comparing(Target::indicator)
                        .thenComparing(Target::orgUnit)
                        .thenComparing(Target::due))
                .toList();
        this.byOwner = all.stream()
                .collect(Collectors.groupingBy(
                        target -> new Owner(target.indicator(), target.orgUnit()), Collectors.toUnmodifiableList()));
    }

    /** By indicator, org unit and due period. */
    List<Target> all() {
        return all;
    }

    /** By due period. */
    List<Target> of(IndicatorCode indicator, OrgUnitId orgUnit) {
        return byOwner.getOrDefault(new Owner(indicator, orgUnit), List.of());
    }
}
