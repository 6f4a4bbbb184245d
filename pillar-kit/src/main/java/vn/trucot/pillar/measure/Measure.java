package vn.trucot.pillar.measure;

import java.util.Set;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;

/**
 * A rule from records to figures. Services offer measures as CDI beans.
 *
 * <p>The statement may use the relation {@code scope(org_unit text, period text, first_day date, last_day date, demo
 * boolean)}: the days of the period on which the unit was there, none beyond today, and whether the unit itself is
 * generated. It returns {@code indicator, org_unit, period, breakdown, numerator, denominator, demo} in this order, a row for every
 * scope row it has an answer for, zeros included. A figure measured before that it has no answer for any more is
 * withdrawn. An indicator belongs to one measure.
 *
 * @param frequency the periods that are counted
 * @param indicators all indicators the statement may return
 * @param sql the statement, without parameters
 */
public record Measure(String name, Frequency frequency, Set<IndicatorCode> indicators, String sql) {

    public Measure {
        indicators = Set.copyOf(indicators);
        if (indicators.isEmpty()) {
            throw new IllegalArgumentException("measure " + name + " names no indicator");
        }
    }
}
