package vn.trucot.pillar.security;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.access.Subtrees;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Succession;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Which units a right for a unit reaches, as the register of units stands today. */
@Singleton
class UnitTree {

    private final OrgUnits orgUnits;
    private final Clock clock;
    private final Subtrees subtrees;
    private volatile Heirs heirs = new Heirs(-1, LocalDate.MIN, Map.of());

    /**
     * Who went on as whom, with nothing left over.
     *
     * @param changes of the units when it was made
     * @param day the last one on which a succession counts
     */
    private record Heirs(long changes, LocalDate day, Map<OrgUnitId, List<OrgUnitId>> of) {}

    UnitTree(OrgUnits orgUnits, Clock clock) {
        this.orgUnits = orgUnits;
        this.clock = clock;
        this.subtrees = new Subtrees(this::parent, unit -> heirs.of.getOrDefault(unit, List.of()));
    }

    /** Whether a unit belongs to one that a right was given for. */
    boolean contains(OrgUnitId root, OrgUnitId unit) {
        renew();
        return subtrees.contains(root, unit);
    }

    private @Nullable OrgUnitId parent(OrgUnitId id) {
        OrgUnit unit = orgUnits.find(id);
        return unit == null ? null : unit.parent();
    }

    private void renew() {
        long changes = orgUnits.changes();
        LocalDate today = LocalDate.now(clock);
        if (heirs.changes == changes && heirs.day.equals(today)) {
            return;
        }
        heirs = new Heirs(
                changes,
                today,
                orgUnits.successions().stream()
                        .filter(succession -> succession.share().compareTo(BigDecimal.ONE) == 0)
                        .filter(succession -> !succession.date().isAfter(today))
                        .collect(groupingBy(Succession::predecessor, mapping(Succession::successor, toList()))));
    }
}
