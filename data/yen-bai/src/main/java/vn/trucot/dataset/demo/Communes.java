package vn.trucot.dataset.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;

/** The communes, and how those of 2022 go on in those of today. */
final class Communes {

    private static final Comparator<OrgUnit> OLDER_FIRST = Comparator.comparing(
                    OrgUnit::validFrom, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(OrgUnit::id);

    private final List<OrgUnit> all;
    private final Map<OrgUnitId, List<OrgUnit>> predecessors = new HashMap<>();
    private final Map<OrgUnitId, OrgUnit> successors = new HashMap<>();

    Communes(Collection<OrgUnit> units, Collection<Succession> successions) {
        all = units.stream()
                .filter(unit -> unit.kind() == OrgUnitKind.COMMUNE)
                .sorted(OLDER_FIRST)
                .toList();
        Map<OrgUnitId, OrgUnit> byId = new HashMap<>();
        all.forEach(commune -> byId.put(commune.id(), commune));
        successions.stream()
                .sorted(Comparator.comparing(Succession::predecessor))
                .forEach(succession -> link(byId.get(succession.predecessor()), byId.get(succession.successor())));
    }

    private void link(@Nullable OrgUnit predecessor, @Nullable OrgUnit successor) {
        if (predecessor != null && successor != null) {
            predecessors
                    .computeIfAbsent(successor.id(), id -> new ArrayList<>())
                    .add(predecessor);
            successors.put(predecessor.id(), successor);
        }
    }

    /** All that ever were, predecessors before successors. */
    List<OrgUnit> all() {
        return all;
    }

    /** Those that are no successor of another. */
    List<OrgUnit> founders() {
        return all.stream().filter(commune -> commune.validFrom() == null).toList();
    }

    List<OrgUnit> predecessors(OrgUnit commune) {
        return predecessors.getOrDefault(commune.id(), List.of());
    }

    /** The communes of 2022 that this one is made of, itself if it is one of them. */
    List<OrgUnit> founders(OrgUnit commune) {
        List<OrgUnit> before = predecessors(commune);
        return before.isEmpty()
                ? List.of(commune)
                : before.stream().flatMap(one -> founders(one).stream()).toList();
    }

    /** The commune and those it goes on as, in order of time. */
    List<OrgUnit> chain(OrgUnit commune) {
        return Stream.iterate(commune, one -> one != null, one -> successors.get(one.id()))
                .toList();
    }

    List<OrgUnit> validOn(LocalDate day) {
        return all.stream().filter(commune -> commune.isValidOn(day)).toList();
    }

    /** The province at the head of the id's path. */
    static OrgUnitId province(OrgUnit commune) {
        String path = commune.id().text();
        return OrgUnitId.of(path.substring(0, path.indexOf('.')));
    }
}
