package vn.trucot.pillar.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * One unit in one period, to be counted.
 *
 * @param firstDay first day of the period on which the unit was there
 * @param lastDay last such day, today at the latest
 * @param isThere whether there is such a day; if not, what was counted before is withdrawn
 * @param demo whether the unit itself is generated
 */
record Scope(OrgUnitId unit, Period period, LocalDate firstDay, LocalDate lastDay, boolean isThere, boolean demo) {

    /** A unit in all periods that touch the days and have begun; a unit that is not known counts as always there. */
    static List<Scope> of(OrgUnitId id, @Nullable OrgUnit unit, DaySpan span, Frequency frequency, LocalDate today) {
        LocalDate last = span.last() == null || span.last().isAfter(today) ? today : span.last();
        if (span.first().isAfter(last)) {
            return List.of();
        }
        Period end = Period.of(frequency, last);
        return Stream.iterate(Period.of(frequency, span.first()), period -> period.compareTo(end) <= 0, Period::next)
                .map(period -> of(id, unit, period, today))
                .toList();
    }

    private static Scope of(OrgUnitId id, @Nullable OrgUnit unit, Period period, LocalDate today) {
        LocalDate first = period.firstDay();
        LocalDate last = period.lastDay().isAfter(today) ? today : period.lastDay();
        if (unit != null && unit.validFrom() != null && unit.validFrom().isAfter(first)) {
            first = unit.validFrom();
        }
        if (unit != null && unit.validTo() != null && !unit.validTo().isAfter(last)) {
            last = unit.validTo().minusDays(1);
        }
        return new Scope(id, period, first, last, !first.isAfter(last), unit != null && unit.demo());
    }
}
