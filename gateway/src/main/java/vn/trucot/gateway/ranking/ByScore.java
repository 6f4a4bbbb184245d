package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import vn.trucot.events.Direction;
import vn.trucot.events.Names;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.gateway.indexset.IndexSet;
import vn.trucot.gateway.score.Points;
import vn.trucot.gateway.score.ScoreSheet;
import vn.trucot.gateway.score.Scores;

/** Compares units by an item of an index set: the total, a pillar, a main index or a component. */
final class ByScore implements Yardstick {

    private static final int PLACES = 4;

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
        return new RankingAnswer.Criterion(set.code(), item, null, names, null, Direction.HIGHER_IS_BETTER);
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        ScoreSheet sheet = scores.of(orgUnit, period);
        Points points = sheet.points(item).orElse(null);
        BigDecimal value = points == null ? null : points.value();
        return points == null || value == null
                ? Measured.nothing(RankingAnswer.Lack.NO_DATA)
                : new Measured(
                        value,
                        null,
                        sheet.demo(),
                        points.rounded(),
                        points.scored().round(PLACES));
    }
}
