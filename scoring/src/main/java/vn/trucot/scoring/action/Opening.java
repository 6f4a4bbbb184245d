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
public record Opening(ComponentScore score, OpeningKind kind, Rational open, Rational missing, List<Need> needs) {

    public Opening {
        needs = List.copyOf(needs);
    }

    public String code() {
        return score.component().code();
    }
}
