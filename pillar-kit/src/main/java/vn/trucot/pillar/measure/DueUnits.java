package vn.trucot.pillar.measure;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;
import vn.trucot.pillar.orgunit.OrgUnits;

/** Which units have to be counted again, and from which day on, because days passed or because the units changed. */
@Singleton
class DueUnits {

    private final MeasureTables tables;
    private final Measures measures;
    private final RegisterUses registers;
    private final OrgUnits orgUnits;

    DueUnits(MeasureTables tables, Measures measures, RegisterUses registers, OrgUnits orgUnits) {
        this.tables = tables;
        this.measures = measures;
        this.registers = registers;
        this.orgUnits = orgUnits;
    }

    /** All units of the measure from their first day on; what the registers' use made due waits already. */
    Map<OrgUnitId, DaySpan> fromTheBeginning(Measure measure) {
        Map<OrgUnitId, DaySpan> due = new HashMap<>();
        tables.firstFacts(measure).forEach((unit, use) -> due.put(unit, new DaySpan(use.firstDay(), null)));
        return due;
    }

    /**
     * What the days after {@code counted} make due: units with a record or a validity that begins, changes or ends on one of
     * them; and when a period begins or closes, all units of the measure.
     */
    Map<OrgUnitId, DaySpan> since(Measure measure, LocalDate counted, LocalDate today) {
        if (measure.facts() == null) {
            return Map.of();
        }
        LocalDate first = counted.plusDays(1);
        Map<OrgUnitId, DaySpan> due = new HashMap<>();
        tables.facts(measure, first, today).forEach((unit, fact) -> add(due, unit, fact.firstDay()));
        Set<OrgUnitId> counting = new HashSet<>();
        LocalDate begin = firstDayOfPeriods(measure, counted, today);
        List<OrgUnit> changing =
                orgUnits.all().filter(unit -> changes(unit, first, today)).toList();
        if (begin != null || !changing.isEmpty()) {
            counting.addAll(unitsOf(measure));
        }
        changing.stream().filter(unit -> counting.contains(unit.id())).forEach(unit -> add(due, unit.id(), counted));
        if (begin != null) {
            counting.forEach(unit -> add(due, unit, begin));
        }
        return due;
    }

    /** What changed units make due: all they ever had. */
    Map<OrgUnitId, DaySpan> changed(Measure measure, Collection<OrgUnitId> units) {
        Map<OrgUnitId, DaySpan> due = new HashMap<>();
        tables.firstFacts(measure, units).forEach((unit, use) -> add(due, unit, use.firstDay()));
        tables.firstFigures(measure, units).forEach((unit, use) -> add(due, unit, use.firstDay()));
        Map<String, RegisterUse> uses = registers.inUse(measure);
        units.stream()
                .map(orgUnits::find)
                .filter(unit -> unit != null && ExpectedUnits.isExpected(measure, unit))
                .forEach(unit -> {
                    RegisterUse use = uses.get(ExpectedUnits.provinceOf(unit.id()));
                    if (use != null) {
                        add(due, unit.id(), later(use.firstDay(), unit.validFrom()));
                    }
                });
        return due;
    }

    /** Those that are expected and those that have records. */
    private Set<OrgUnitId> unitsOf(Measure measure) {
        Set<OrgUnitId> units = new HashSet<>(tables.firstFacts(measure).keySet());
        Set<String> provinces = registers.inUse(measure).keySet();
        orgUnits.all()
                .filter(unit -> ExpectedUnits.isExpected(measure, unit))
                .map(OrgUnit::id)
                .filter(unit -> provinces.contains(ExpectedUnits.provinceOf(unit)))
                .forEach(units::add);
        return units;
    }

    /** The first day that all units have to be counted from, if a period begins or closes after {@code counted}. */
    private @Nullable LocalDate firstDayOfPeriods(Measure measure, LocalDate counted, LocalDate today) {
        LocalDate begun = measure.frequencies().stream()
                        .anyMatch(frequency -> !Period.of(frequency, counted).equals(Period.of(frequency, today)))
                ? counted
                : null;
        int closesAfterDays = measures.closesAfterDays(measure);
        Frequency finest = measure.finest();
        return Stream.iterate(
                        Period.of(finest, counted.minusDays(1L + closesAfterDays)),
                        period -> !period.firstDay().isAfter(today),
                        Period::next)
                .filter(period -> isWithin(Closing.of(period, closesAfterDays), counted.plusDays(1), today))
                .map(Period::firstDay)
                .findFirst()
                .filter(closing -> begun == null || closing.isBefore(begun))
                .orElse(begun);
    }

    private static boolean changes(OrgUnit unit, LocalDate first, LocalDate last) {
        return isWithin(unit.validFrom(), first, last) || isWithin(unit.validTo(), first, last);
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate first, LocalDate last) {
        return day != null && !day.isBefore(first) && !day.isAfter(last);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static void add(Map<OrgUnitId, DaySpan> due, OrgUnitId unit, LocalDate first) {
        due.merge(unit, new DaySpan(first, null), DaySpan::and);
    }
}
