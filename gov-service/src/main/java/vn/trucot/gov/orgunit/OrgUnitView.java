package vn.trucot.gov.orgunit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.PartCount;
import vn.trucot.events.Succession;

/**
 * An org unit as a client sees it.
 *
 * @param partCounts how many parts of a kind it has in truth, in the register or not
 * @param predecessors the units that it goes on from
 * @param successors the units that go on from it
 * @param successorUnknown whether it ended and nobody knows as what it goes on
 * @param revision the nth state of the unit
 */
record OrgUnitView(
        OrgUnitId id,
        @Nullable String officialCode,
        OrgUnitKind kind,
        Names names,
        @Nullable OrgUnitId parent,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable BigDecimal areaKm2,
        @Nullable Long population,
        boolean demo,
        List<PartCount> partCounts,
        List<OrgUnitId> predecessors,
        List<OrgUnitId> successors,
        boolean successorUnknown,
        long revision) {

    /** Views of units, in their order. */
    static List<OrgUnitView> of(Collection<RegisteredUnit> units, Collection<Succession> successions) {
        Map<OrgUnitId, List<OrgUnitId>> before = successions.stream()
                .collect(groupingBy(Succession::successor, mapping(Succession::predecessor, toList())));
        Map<OrgUnitId, List<OrgUnitId>> after = successions.stream()
                .collect(groupingBy(Succession::predecessor, mapping(Succession::successor, toList())));
        return units.stream()
                .map(registered -> {
                    OrgUnitId id = registered.state().id();
                    return of(
                            registered.state(),
                            before.getOrDefault(id, List.of()),
                            after.getOrDefault(id, List.of()),
                            registered.revision());
                })
                .toList();
    }

    private static OrgUnitView of(
            OrgUnit unit, List<OrgUnitId> predecessors, List<OrgUnitId> successors, long revision) {
        return new OrgUnitView(
                unit.id(),
                unit.officialCode(),
                unit.kind(),
                unit.names(),
                unit.parent(),
                unit.validFrom(),
                unit.validTo(),
                unit.areaKm2(),
                unit.population(),
                unit.demo(),
                unit.partCounts(),
                predecessors.stream().sorted().toList(),
                successors.stream().sorted().toList(),
                unit.validTo() != null && successors.isEmpty(),
                revision);
    }
}
