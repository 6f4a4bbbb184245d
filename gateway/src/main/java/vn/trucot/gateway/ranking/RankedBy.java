package vn.trucot.gateway.ranking;

import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Names;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.scoring.indexset.IndexSet;
import vn.trucot.scoring.rank.ByIndicator;
import vn.trucot.scoring.rank.ByScore;
import vn.trucot.scoring.rank.Yardstick;

/** What units are ranked by: as it is answered, and as it measures them. */
record RankedBy(RankingAnswer.Criterion criterion, Yardstick yardstick) {

    static RankedBy indicator(IndicatorDefinition indicator, CubeView view) {
        return new RankedBy(
                new RankingAnswer.Criterion(
                        null,
                        null,
                        indicator.code(),
                        indicator.names(),
                        indicator.measureUnit(),
                        indicator.direction(),
                        null,
                        null),
                new ByIndicator(indicator, view));
    }

    static RankedBy score(IndexSet set, String item, Names names, CubeView view) {
        return new RankedBy(
                new RankingAnswer.Criterion(
                        set.code(),
                        item,
                        null,
                        names,
                        null,
                        Direction.HIGHER_IS_BETTER,
                        set.ranking().compares(),
                        set.ranking().leastShare()),
                new ByScore(set, item, view));
    }
}
