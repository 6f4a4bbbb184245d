package vn.trucot.pillar.measure;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.OrgUnitKind;

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
 */
public record Measure(
        String name,
        @Nullable OrgUnitKind everyUnit,
        Set<Frequency> frequencies,
        Set<IndicatorCode> indicators,
        String sql,
        @Nullable String facts) {

    public Measure {
        frequencies = Set.copyOf(frequencies);
        indicators = Set.copyOf(indicators);
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

    /** The shortest periods that are counted. */
    public Frequency finest() {
        return Collections.min(frequencies);
    }
}
