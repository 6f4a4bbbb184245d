package vn.trucot.scoring.action;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.trucot.figures.figure.Rational;

/** Which components to take first. */
public final class BestActions {

    /** How many are proposed. */
    public static final int PROPOSED = 3;

    private static final Rational MOST = Rational.of(new BigDecimal("0.8"));

    private final List<Opening> improvable;
    private final Efforts efforts;

    public BestActions(Openings openings, Efforts efforts) {
        this.improvable = openings.improvable();
        this.efforts = efforts;
    }

    /** The three that win most points per effort, best first; of equal ones the first of the set. */
    public List<Opening> three() {
        return improvable.stream()
                .sorted(Comparator.comparing(this::perEffort).reversed())
                .limit(PROPOSED)
                .toList();
    }

    /** Points still to be won over the effort. */
    public Rational perEffort(Opening opening) {
        return opening.open().over(Rational.of(efforts.of(opening.code())));
    }

    /** The shortest list that holds at least 80 % of all points still to be won, most first; of equal ones the first. */
    public List<Opening> most() {
        Rational wanted = Openings.sum(improvable).times(MOST);
        List<Opening> sorted = improvable.stream()
                .sorted(Comparator.comparing(Opening::open).reversed())
                .toList();
        List<Opening> taken = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Opening opening : sorted) {
            if (sum.compareTo(wanted) >= 0) {
                break;
            }
            taken.add(opening);
            sum = sum.plus(opening.open());
        }
        return List.copyOf(taken);
    }
}
