package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.trucot.events.OrgUnitId;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Units in periods as a measure counts them: the same for who counts and for who asks what was counted. */
@Singleton
class Scopes {

    private final OrgUnits orgUnits;
    private final Measures measures;
    private final RegisterUses registers;
    private final Clock clock;

    Scopes(OrgUnits orgUnits, Measures measures, RegisterUses registers, Clock clock) {
        this.orgUnits = orgUnits;
        this.measures = measures;
        this.registers = registers;
        this.clock = clock;
    }

    /** The units in all periods of the measure that touch their days and have begun. */
    List<Scope> of(Measure measure, Collection<Map.Entry<OrgUnitId, DaySpan>> spans) {
        LocalDate today = LocalDate.now(clock);
        Map<String, RegisterUse> uses = registers.inUse(measure);
        int closesAfterDays = measures.closesAfterDays(measure);
        List<Scope> scopes = new ArrayList<>();
        spans.forEach(each -> new Scope.Of(
                        measure,
                        each.getKey(),
                        orgUnits.keeperOf(each.getKey()),
                        orgUnits.find(each.getKey()),
                        uses.get(ExpectedUnits.provinceOf(each.getKey())),
                        closesAfterDays)
                .on(each.getValue(), today)
                .forEach(scopes::add));
        return scopes;
    }
}
