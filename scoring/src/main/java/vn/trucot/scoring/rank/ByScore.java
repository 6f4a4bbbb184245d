package vn.trucot.scoring.rank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/** Compares units by an item of an index set: the total, a pillar, a main index or a component. */
public final class ByScore implements Yardstick {

    private static final int PLACES_OF_POINTS = 2;

    private final IndexSet set;
    private final String item;
    private final Scores scores;

    /**
     * A yardstick.
     *
     * @param item its code in the set
     */
    public ByScore(IndexSet set, String item, CubeView view) {
        this.set = set;
        this.item = item;
        this.scores = new Scores(set, view);
    }

    @Override
    public Direction direction() {
        return Direction.HIGHER_IS_BETTER;
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        return measure(set, item, scores.of(orgUnit, period));
    }

    /** What a score sheet of the set measures, whoever made it. */
    public static Measured measure(IndexSet set, String item, ScoreSheet sheet) {
        Points points = sheet.points(item).orElse(null);
        Measured.Basis basis = new Measured.Basis.Components(sheet.components(item));
        if (points == null || !points.isScored()) {
            boolean applies = points == null || !points.maximum().isZero();
            return new Measured(null, applies ? Lack.NO_DATA : Lack.NOT_APPLICABLE, sheet.demo(), null, basis);
        }
        boolean enough = points.isScoredAtLeast(set.ranking().leastShare());
        return new Measured(
                enough ? compared(set, points) : null,
                enough ? null : Lack.TOO_LITTLE_SCORED,
                sheet.demo(),
                points,
                basis);
    }

    /** As it is printed: equal on paper is equal in rank. */
    private static @Nullable BigDecimal compared(IndexSet set, Points points) {
        return switch (set.ranking().compares()) {
            case SCORED_SHARE -> points.valueOfScored();
            case POINTS -> points.reached().round(PLACES_OF_POINTS);
        };
    }
}
