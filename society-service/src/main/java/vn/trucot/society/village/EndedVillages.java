package vn.trucot.society.village;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.pillar.orgunit.OrgUnits;
import vn.trucot.pillar.record.Conditions;

/**
 * Villages that are no more, by a merger mostly. A record that still stands in one of them is counted nowhere from then on: it
 * is to be ended, or to go on in the successor.
 */
@Singleton
public class EndedVillages {

    private final OrgUnits orgUnits;
    private final Clock clock;

    EndedVillages(OrgUnits orgUnits, Clock clock) {
        this.orgUnits = orgUnits;
        this.clock = clock;
    }

    /**
     * Adds the condition that records with a {@code village} stand in one that is no more.
     *
     * @param wanted whether they are to; null if it does not matter
     * @param end the first day on which a record is no more: {@code r.state.dissolvedOn}
     */
    public Conditions among(Conditions conditions, @Nullable Boolean wanted, String end) {
        if (wanted == null) {
            return conditions;
        }
        LocalDate today = LocalDate.now(clock);
        List<OrgUnitId> villages = endedBy(orgUnits, today);
        if (villages.isEmpty()) {
            return conditions.and(wanted ? "1 = 0" : "1 = 1", Map.of());
        }
        String stands = "r.state.village in :endedVillages and (%1$s is null or %1$s > :endedToday)".formatted(end);
        return conditions.and(
                wanted ? stands : "not (" + stands + ")", Map.of("endedVillages", villages, "endedToday", today));
    }

    static List<OrgUnitId> endedBy(OrgUnits orgUnits, LocalDate day) {
        return orgUnits.all()
                .filter(unit -> unit.kind() == OrgUnitKind.VILLAGE)
                .filter(unit -> unit.validTo() != null && !unit.validTo().isAfter(day))
                .map(OrgUnit::id)
                .sorted()
                .toList();
    }
}
