package vn.trucot.pillar.measure;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.OrgUnitKind;
import vn.trucot.events.Period;
import vn.trucot.events.SourceKind;

/**
 * A rule from records to figures. Services offer measures as CDI beans, or within {@link CountedRecords}. What is added up of
 * the records of a register is described by {@link RecordMeasure}; this is what any other rule needs too.
 *
 * <p>The statement may use the relation {@code scope(org_unit text, keeper text, frequency text, period text, first_day date,
 * last_day date, closed boolean, demo boolean, demo_register boolean)}: the days of the period on which the unit was there,
 * none beyond today; who keeps the records of the unit (the commune of a village, else the unit itself); whether nothing
 * recorded means zero ({@link Scope}); whether the unit itself is generated; and whether some record of its province is. It
 * returns {@code indicator, org_unit, period, breakdown, numerator, denominator, demo} in this order, a row for every scope
 * row it has an answer for, zeros included. A figure measured before that it has no answer for any more is withdrawn. An
 * indicator belongs to one measure.
 *
 * @param everyUnit the kind of unit that is counted from the day the register is in use, whether it has records or not;
 *     null if only units with records are
 * @param frequencies the periods that are counted; the longer ones for indicators that do not add up over time
 * @param indicators all indicators the statement may return
 * @param sql the statement, without parameters
 * @param facts a query for {@code org_unit text, day date, demo boolean}: every day on which a record begins, changes or
 *     ends, so that the figures of the unit may differ from then on; null if the measure counts what was in a period
 *     alone and time changes nothing
 * @param counted what kind of source its figures have: RECORDS, or what the records themselves are
 * @param only the one breakdown of the indicators that it states, which others may state other breakdowns of; null if it
 *     states all
 * @param closesAfterDays days after the end of a period from which on nothing recorded means zero; null if the catalogue
 *     says so
 * @param periods the only ones that are counted; empty for all
 * @param over of its indicators those whose denominators are figures of other pillars, and which: the service has a copy of them
 *     ({@link Denominators})
 */
public record Measure(
        String name,
        @Nullable OrgUnitKind everyUnit,
        Set<Frequency> frequencies,
        Set<IndicatorCode> indicators,
        String sql,
        @Nullable String facts,
        SourceKind counted,
        @Nullable Breakdown only,
        @Nullable Integer closesAfterDays,
        Set<Period> periods,
        Map<IndicatorCode, IndicatorCode> over) {

    public Measure {
        over = Map.copyOf(over);
        periods = Set.copyOf(periods);
        frequencies = Collections.unmodifiableSortedSet(new TreeSet<>(frequencies));
        indicators = Collections.unmodifiableSortedSet(new TreeSet<>(indicators));
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("measure " + name + " names no indicator");
        }
        if (frequencies.isEmpty()) {
            throw new IllegalArgumentException("measure " + name + " counts no period");
        }
        if (everyUnit != null && facts == null) {
            throw new IllegalArgumentException(
                    "measure " + name + " does not say from which day its register is in use");
        }
    }

    /** One that states all of its indicators, as counted from records. */
    public Measure(
            String name,
            @Nullable OrgUnitKind everyUnit,
            Set<Frequency> frequencies,
            Set<IndicatorCode> indicators,
            String sql,
            @Nullable String facts) {
        this(name, everyUnit, frequencies, indicators, sql, facts, SourceKind.RECORDS, null, null, Set.of(), Map.of());
    }

    /** The same with another kind of source. */
    public Measure counted(SourceKind kind) {
        return new Measure(
                name, everyUnit, frequencies, indicators, sql, facts, kind, only, closesAfterDays, periods, over);
    }

    /** The same for one breakdown, with days of its own after which a period closes. */
    public Measure only(Breakdown breakdown, int closingAfterDays) {
        return new Measure(
                name,
                everyUnit,
                frequencies,
                indicators,
                sql,
                facts,
                counted,
                breakdown,
                closingAfterDays,
                periods,
                over);
    }

    /** The same for these periods alone. */
    public Measure during(Set<Period> some) {
        return new Measure(
                name, everyUnit, frequencies, indicators, sql, facts, counted, only, closesAfterDays, some, over);
    }

    /** The same with denominators of other pillars. */
    public Measure over(Map<IndicatorCode, IndicatorCode> others) {
        return new Measure(
                name, everyUnit, frequencies, indicators, sql, facts, counted, only, closesAfterDays, periods, others);
    }

    /** Whether a figure of another pillar is one that this is counted over. */
    boolean isOver(ObservationKey key) {
        return over.containsValue(key.indicator())
                && frequencies.contains(key.period().frequency());
    }

    /** Whether the period is one that is counted. */
    boolean counts(Period period) {
        return periods.isEmpty() || periods.contains(period);
    }

    /** Whether what happens on the days may change a figure; a change that does not is not worth looking at. */
    boolean isTouchedBy(DaySpan days) {
        return periods.isEmpty()
                || periods.stream()
                        .anyMatch(period -> !period.lastDay().isBefore(days.first())
                                && (days.last() == null || !period.firstDay().isAfter(days.last())));
    }

    /** Whether figures of the key are what it states. */
    boolean states(ObservationKey key) {
        return indicators.contains(key.indicator())
                && frequencies.contains(key.period().frequency())
                && (only == null || only.equals(key.breakdown()));
    }

    /** The shortest periods that are counted. */
    public Frequency finest() {
        return Collections.min(frequencies);
    }
}
