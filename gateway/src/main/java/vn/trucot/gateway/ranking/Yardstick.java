package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Value;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Incomparable;

/** What units are compared by; lives inside one read of the cube. */
interface Yardstick {

    RankingAnswer.Criterion criterion();

    Measured measure(OrgNode orgUnit, Period period);

    /**
     * What a unit measures.
     *
     * @param value as printed, null if there is none that may be ranked
     * @param lack why there is no such value, else null
     * @param scored of a score
     * @param basis what was measured, to tell whether two years compare
     */
    record Measured(
            @Nullable BigDecimal value,
            RankingAnswer.@Nullable Lack lack,
            boolean demo,
            RankingAnswer.@Nullable Scored scored,
            Basis basis) {}

    /** What stands behind a value. */
    sealed interface Basis {

        /** Why the values of two years do not compare; null if they do. */
        static @Nullable Incomparable compare(Basis now, Basis before) {
            return switch (now) {
                case Figure(Value value)
                when before instanceof Figure(Value earlier) -> Incomparable.covered(value, earlier);
                case Components(List<ComponentScore> scores)
                when before instanceof Components(List<ComponentScore> earlier) -> Incomparable.scored(scores, earlier);
                case Figure figure -> throw new IllegalStateException("a figure is compared with " + before);
                case Components components -> throw new IllegalStateException("scores are compared with " + before);
            };
        }

        /** A figure, with what it covers. */
        record Figure(Value value) implements Basis {}

        /** A score, and what it is made of. */
        record Components(List<ComponentScore> scores) implements Basis {}
    }
}
