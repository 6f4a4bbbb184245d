package vn.trucot.pillar.measure;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Frequency;
import vn.trucot.events.IndicatorCode;

/**
 * A figure that is added up of records: what each adds, in the words of {@link RecordMeasure}. Where that is null, the record
 * has nothing to do with the figure.
 *
 * @param breakdown as in the figure's key, empty for the total
 * @param numerator what a record adds to the numerator
 * @param denominator what it adds to the denominator; null if that is not made of records
 * @param ofOne whether the denominator is one for each unit
 * @param frequencies the periods that have the figure
 * @param onceTold whether it is not known in an open period until something tells that the period is recorded
 * @param over the indicator of another pillar that the denominator is, of the same unit and period; without a value of it, or with
 *     zero, there is no figure
 */
public record CountedFigure(
        IndicatorCode indicator,
        String breakdown,
        String numerator,
        @Nullable String denominator,
        boolean ofOne,
        Set<Frequency> frequencies,
        boolean onceTold,
        @Nullable IndicatorCode over) {

    public CountedFigure {
        frequencies = Set.copyOf(frequencies);
    }

    /** A number of each record, together. */
    public static CountedFigure sum(String indicator, String number) {
        return new CountedFigure(IndicatorCode.of(indicator), "", number, null, false, Set.of(), false, null);
    }

    /** How many records there are of which a condition holds. */
    public static CountedFigure count(String indicator, String condition) {
        return sum(indicator, "case when " + condition + " then 1 end");
    }

    /** Of the records of which one condition holds, those of which another does. */
    public static CountedFigure share(String indicator, String part, String whole) {
        String one = "case when " + whole + " then ";
        return ratio(indicator, one + "coalesce(" + part + ", false)::int end", one + "1 end");
    }

    /** A number of each record, together, over another one; where both are null, the record has nothing to do with it. */
    public static CountedFigure ratio(String indicator, String part, String whole) {
        return new CountedFigure(IndicatorCode.of(indicator), "", part, whole, false, Set.of(), false, null);
    }

    /** The part of the total that a breakdown names. */
    public CountedFigure by(String part) {
        return new CountedFigure(indicator, part, numerator, denominator, ofOne, frequencies, onceTold, over);
    }

    /** Of one: the unit has it or not. */
    public CountedFigure perUnit() {
        return new CountedFigure(indicator, breakdown, numerator, denominator, true, frequencies, onceTold, over);
    }

    CountedFigure each(Set<Frequency> periods) {
        return new CountedFigure(indicator, breakdown, numerator, denominator, ofOne, periods, onceTold, over);
    }

    /** Not known in an open period until something tells that the period is recorded. */
    public CountedFigure whenTold() {
        return new CountedFigure(indicator, breakdown, numerator, denominator, ofOne, frequencies, true, over);
    }

    /** Over a figure of another pillar ({@code trucot.denominators}). */
    public CountedFigure over(String indicatorOfAnother) {
        return new CountedFigure(
                indicator,
                breakdown,
                numerator,
                null,
                false,
                frequencies,
                onceTold,
                IndicatorCode.of(indicatorOfAnother));
    }
}
