package vn.trucot.scoring.action;

import java.util.List;
import vn.trucot.figures.figure.Rational;
import vn.trucot.scoring.score.ComponentScore;

/**
 * What a component still holds for a unit.
 *
 * @param open points still to be won: what could be judged less what was reached, after points passed on
 * @param missing points that nobody can judge for lack of figures: neither won nor lost yet
 * @param needs what its inputs lack, in the order of the rule
 */
public record Opening(ComponentScore score, Kind kind, Rational open, Rational missing, List<Need> needs) {

    /** What there is to do. */
    public enum Kind {
        /** Points are open: better figures win them. */
        IMPROVE,
        /** There are no figures, or none that the rule knows: first bring them. */
        BRING_FIGURES,
        /** All that can be won is won. */
        COMPLETE,
        /** There is nothing that could be counted: no case, or it does not apply. */
        NOTHING_TO_COUNT,
        /** The set does not know the maximum or the rule. */
        NOT_SCORABLE
    }

    public Opening {
        needs = List.copyOf(needs);
    }

    public String code() {
        return score.component().code();
    }
}
