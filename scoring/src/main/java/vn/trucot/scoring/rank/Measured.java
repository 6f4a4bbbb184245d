package vn.trucot.scoring.rank;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.figure.Value;
import vn.trucot.scoring.score.ComponentScore;
import vn.trucot.scoring.score.Incomparable;
import vn.trucot.scoring.score.Points;

/**
 * What a unit measures.
 *
 * @param value as printed, null if there is none that may be ranked
 * @param lack why there is no such value, else null
 * @param points of a score, where anything was scored
 * @param basis what was measured, to tell whether two years compare
 */
public record Measured(
        @Nullable BigDecimal value,
        @Nullable Lack lack,
        boolean demo,
        @Nullable Points points,
        Basis basis) {

    public Measured {
        if ((value == null) != (lack != null)) {
            throw new IllegalArgumentException("a value is there, or it is said why it is not: " + value + ", " + lack);
        }
    }

    /** What stands behind a value. */
    public sealed interface Basis {

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
