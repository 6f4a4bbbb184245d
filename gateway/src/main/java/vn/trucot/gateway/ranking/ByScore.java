package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Direction;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.ranking.RankingAnswer.Scored;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.score.Points;
import vn.trucot.scoring.score.ScoreSheet;
import vn.trucot.scoring.score.Scores;

/** Compares units by an item of an index set: the total, a pillar, a main index or a component. */
final class ByScore implements Yardstick {

    private static final int PLACES = 4;
    private static final int PLACES_OF_POINTS = 2;

    private final IndexSet set;
    private final String item;
    private final Names names;
    private final Scores scores;

    ByScore(IndexSet set, String item, Names names, CubeView view) {
        this.set = set;
        this.item = item;
        this.names = names;
        this.scores = new Scores(set, view);
    }

    @Override
    public RankingAnswer.Criterion criterion() {
        return new RankingAnswer.Criterion(
                set.code(),
                item,
                null,
                names,
                null,
                Direction.HIGHER_IS_BETTER,
                set.ranking().compares(),
                set.ranking().leastShare());
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        ScoreSheet sheet = scores.of(orgUnit, period);
        Points points = sheet.points(item).orElse(null);
        Basis basis = new Basis.Components(sheet.components(item));
        if (points == null || !points.isScored()) {
            boolean applies = points == null || !points.maximum().isZero();
            return new Measured(
                    null,
                    applies ? RankingAnswer.Lack.NO_DATA : RankingAnswer.Lack.NOT_APPLICABLE,
                    sheet.demo(),
                    null,
                    basis);
        }
        boolean enough = points.isScoredAtLeast(set.ranking().leastShare());
        return new Measured(
                enough ? compared(points) : null,
                enough ? null : RankingAnswer.Lack.TOO_LITTLE_SCORED,
                sheet.demo(),
                scored(points),
                basis);
    }

    /** As it is printed: equal on paper is equal in rank. */
    private @Nullable BigDecimal compared(Points points) {
        return switch (set.ranking().compares()) {
            case SCORED_SHARE -> points.valueOfScored();
            case POINTS -> points.reached().round(PLACES_OF_POINTS);
        };
    }

    private static Scored scored(Points points) {
        return new Scored(
                points.rounded(),
                points.scored().round(PLACES),
                points.applicable().round(PLACES),
                points.valueOfScored(),
                points.share());
    }
}
