package vn.trucot.pillar.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Names;

/**
 * A number that a form asks for.
 *
 * @param measureUnit what it is a number of: {@code HOUSEHOLD}, {@code VND}
 * @param required whether a return can do without it; a draft always can
 * @param decimals digits after the point that it may have
 * @param most greatest value: what is above is a slip of the pen
 * @param prefill what a new return begins with
 */
public record FormField(
        String name,
        Names names,
        @Nullable String measureUnit,
        boolean required,
        int decimals,
        BigDecimal most,
        Prefill prefill) {

    /** What a new return begins with. */
    public enum Prefill {
        /** Nothing. */
        NONE,
        /** What the last approved return of the unit held. */
        PREVIOUS
    }

    /** Why the field cannot have a value; null if it can. */
    @Nullable
    String refusal(BigDecimal value) {
        if (value.signum() < 0) {
            return name + " = " + value + " is below 0";
        }
        if (value.compareTo(most) > 0) {
            return name + " = " + value + " is above " + most.toPlainString();
        }
        if (value.signum() != 0 && value.stripTrailingZeros().scale() > decimals) {
            return name + " = " + value
                    + (decimals == 0 ? " is no whole number" : " has more than " + decimals + " decimals");
        }
        return null;
    }
}
