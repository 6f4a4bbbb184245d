package vn.trucot.figures.figure;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.IndicatorDefinition;

/** What is known of a unit in a period. */
sealed interface PlainResult {

    PlainResult NOTHING = new Nothing();
    PlainResult INAPPLICABLE = new Inapplicable();
    PlainResult UNDEFINED = new Ratio(Fraction.ZERO, Fraction.ZERO);

    record Nothing() implements PlainResult {}

    record Inapplicable() implements PlainResult {}

    /** A count, or a rate whose parts are unknown. */
    record Number(Fraction number) implements PlainResult {}

    record Ratio(Fraction top, Fraction bottom) implements PlainResult {}

    /** A value that was worked out and is no sum. */
    record Worked(Fraction value) implements PlainResult {}

    /** The value that is printed, null if there is none. */
    @Nullable
    default Fraction value(IndicatorDefinition indicator) {
        return switch (this) {
            case Number(Fraction number) -> number;
            case Worked(Fraction value) -> value;
            case Ratio(Fraction top, Fraction bottom) ->
                bottom.isZero()
                        ? null
                        : top.times(Fraction.of(indicator.factor())).over(bottom);
            default -> null;
        };
    }
}
