package vn.trucot.scoring.indexset;

import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.figure.Rational;

/** What a rule makes of its readings: a share of the points, or no answer and why. */
public sealed interface Outcome {

    /**
     * A part of the points was reached.
     *
     * @param share the part of the maximum that was reached, 0 to {@code known}
     * @param known the part of the maximum that could be judged; below 1 where some parts have no data
     */
    record Scored(Rational share, Rational known) implements Outcome {

        static Scored of(Rational share) {
            return new Scored(share.withinUnit(), Rational.ONE);
        }
    }

    /** The points cannot be told: neither reached nor missed. */
    record Unscored(Reason reason, IndicatorCode because) implements Outcome {}

    /** Why points cannot be told. */
    enum Reason {
        NO_DATA,
        NOT_APPLICABLE,
        /** 0/0: no cases in the period. */
        UNDEFINED,
        /** The value is none of the choices. */
        UNEXPECTED_VALUE
    }
}
