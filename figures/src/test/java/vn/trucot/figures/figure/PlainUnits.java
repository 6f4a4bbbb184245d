package vn.trucot.figures.figure;

import java.time.LocalDate;
import java.util.List;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Succession;

/** Org units with their parts and predecessors, looked for one by one. */
record PlainUnits(List<OrgUnit> units, List<Succession> successions) {

    private static final LocalDate ALWAYS = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(2300, 1, 1);

    List<OrgUnit> childrenOf(OrgUnit unit) {
        return units.stream().filter(child -> unit.id().equals(child.parent())).toList();
    }

    boolean hasSuccessor(OrgUnit unit) {
        return successions.stream()
                .anyMatch(succession -> succession.predecessor().equals(unit.id()));
    }

    List<Succession> predecessorsOf(OrgUnit unit) {
        return successions.stream()
                .filter(succession -> succession.successor().equals(unit.id()))
                .toList();
    }

    OrgUnit unit(Succession succession) {
        return units.stream()
                .filter(unit -> unit.id().equals(succession.predecessor()))
                .findFirst()
                .orElseThrow();
    }

    List<OrgUnit> expected(IndicatorDefinition indicator, OrgUnit unit, LocalDate asked) {
        if (unit.kind() == OrgUnitKind.DEPARTMENT && indicator.level() != OrgUnitKind.DEPARTMENT) {
            return List.of();
        }
        if (unit.kind().compareTo(indicator.level()) >= 0) {
            return List.of(unit);
        }
        LocalDate day = max(from(unit), min(asked, to(unit).minusDays(1)));
        List<OrgUnit> below = childrenOf(unit).stream()
                .filter(child -> child.isValidOn(day))
                .flatMap(child -> expected(indicator, child, day).stream())
                .toList();
        return below.isEmpty() ? List.of(unit) : below;
    }

    static LocalDate from(OrgUnit unit) {
        return unit.validFrom() == null ? ALWAYS : unit.validFrom();
    }

    static LocalDate to(OrgUnit unit) {
        return unit.validTo() == null ? NEVER : unit.validTo();
    }

    static LocalDate min(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
