package vn.trucot.pillar.measure;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.OrgUnit;
import vn.trucot.events.OrgUnitId;
import vn.trucot.events.Period;

/**
 * One unit in one period, to be counted.
 *
 * @param keeper who keeps the records of the unit
 * @param firstDay first day of the period on which the unit was there
 * @param lastDay last such day, today at the latest
 * @param isThere whether there is such a day on which the register was in use; if not, what was counted before is withdrawn
 * @param closed whether nothing recorded means zero: the period has ended and its indicators' {@code closesAfterDays} have
 *     passed. A longer period closes with the first of the shortest periods in it: from then on it states what is known so
 *     far
 * @param demo whether the unit itself is generated
 * @param demoRegister whether some record of its province is
 */
record Scope(
        OrgUnitId unit,
        OrgUnitId keeper,
        Period period,
        LocalDate firstDay,
        LocalDate lastDay,
        boolean isThere,
        boolean closed,
        boolean demo,
        boolean demoRegister) {

    /**
     * What the scopes of a unit have in common.
     *
     * @param unit null if it is not known; it counts as always there
     * @param use since when the register of its province is in use; null if it is not, which matters only to a measure of
     *     every unit
     */
    record Of(
            Measure measure,
            OrgUnitId id,
            OrgUnitId keeper,
            @Nullable OrgUnit unit,
            @Nullable RegisterUse use,
            int closesAfterDays) {

        /** The unit in all periods of the measure that touch the days and have begun. */
        Stream<Scope> on(DaySpan span, LocalDate today) {
            LocalDate last = span.last() == null || span.last().isAfter(today) ? today : span.last();
            if (span.first().isAfter(last)) {
                return Stream.empty();
            }
            return measure.frequencies().stream()
                    .flatMap(frequency -> periods(frequency, span.first(), last))
                    .filter(measure::counts)
                    .map(period -> in(period, today));
        }

        private static Stream<Period> periods(Frequency frequency, LocalDate first, LocalDate last) {
            Period end = Period.of(frequency, last);
            return Stream.iterate(Period.of(frequency, first), period -> period.compareTo(end) <= 0, Period::next);
        }

        private Scope in(Period period, LocalDate today) {
            LocalDate first = period.firstDay();
            LocalDate last = period.lastDay().isAfter(today) ? today : period.lastDay();
            if (unit != null && unit.validFrom() != null && unit.validFrom().isAfter(first)) {
                first = unit.validFrom();
            }
            if (unit != null && unit.validTo() != null && !unit.validTo().isAfter(last)) {
                last = unit.validTo().minusDays(1);
            }
            boolean isThere = !first.isAfter(last) && isInUse(period);
            return new Scope(
                    id,
                    keeper,
                    period,
                    first,
                    last,
                    isThere,
                    isThere && !closingDay(first).isAfter(today),
                    unit != null && unit.demo(),
                    use != null && use.demo());
        }

        private boolean isInUse(Period period) {
            return measure.everyUnit() == null
                    || (use != null
                            && !use.firstDay().isAfter(period.lastDay())
                            && (unit == null || ExpectedUnits.isExpected(measure, unit)));
        }

        /** The day from which on the shortest period that holds the day is closed. */
        private LocalDate closingDay(LocalDate day) {
            return Closing.of(Period.of(measure.finest(), day), closesAfterDays);
        }
    }
}
