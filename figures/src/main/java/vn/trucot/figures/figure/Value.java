package vn.trucot.figures.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.events.Source;

/**
 * The figure of an indicator, breakdown, org unit and period.
 *
 * @param exact the value in the indicator's measure unit, unrounded; null unless the state is VALUE
 * @param decimals places of the value that are printed
 * @param numerator exact; null where the value is no sum (a mean) or there is none
 * @param denominator exact; null for what is no ratio, a rate without parts, or a mean
 * @param demo whether anything generated is in it
 * @param origin null if there is no data
 * @param source of an own figure, else null
 * @param showsLast whether a longer period shows what its last shorter one shows
 * @param reason why there is no data, if that is known
 */
public record Value(
        State state,
        @Nullable Rational exact,
        int decimals,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        boolean demo,
        @Nullable Origin origin,
        @Nullable Source source,
        Coverage coverage,
        Extent extent,
        boolean showsLast,
        @Nullable Reason reason) {

    /** The figure of an indicator that nobody has defined. */
    static Value undefined(Period period) {
        return new Value(
                State.NO_DATA,
                null,
                0,
                null,
                null,
                false,
                null,
                null,
                Coverage.none(period.frequency()),
                Extent.NONE,
                false,
                Reason.INDICATOR_UNDEFINED);
    }

    /** The value as it is printed: rounded half up at the indicator's decimals; null unless the state is VALUE. */
    public @Nullable BigDecimal value() {
        return exact == null ? null : exact.at(decimals);
    }
}
