package vn.trucot.scoring.rank;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.scoring.score.Incomparable;

/**
 * How units moved within a year. Places are those among the units that are ranked in both years and compare: who is new, or
 * was measured by something else, pushes nobody up or down.
 */
final class Movements {

    private final Map<OrgNode, Measured> before;
    private final Map<OrgNode, Incomparable> reasons = new HashMap<>();
    private final Ranks<OrgNode> ranks;
    private final Ranks<OrgNode> ranksBefore;
    private final int compared;

    /**
     * Compares two years.
     *
     * @param running that the period has not ended; null if it has
     */
    Movements(
            Map<OrgNode, Measured> now,
            Map<OrgNode, Measured> before,
            @Nullable Incomparable running,
            Function<Map<OrgNode, Measured>, Ranks<OrgNode>> ranking) {
        this.before = before;
        Map<OrgNode, Measured> comparable = new HashMap<>();
        Map<OrgNode, Measured> comparableBefore = new HashMap<>();
        now.forEach((unit, measured) -> {
            Measured earlier = before.get(unit);
            if (measured.value() == null || earlier == null || earlier.value() == null) {
                return;
            }
            Incomparable reason = running != null ? running : Measured.Basis.compare(measured.basis(), earlier.basis());
            if (reason == null) {
                comparable.put(unit, measured);
                comparableBefore.put(unit, earlier);
            } else {
                reasons.put(unit, reason);
            }
        });
        this.ranks = ranking.apply(comparable);
        this.ranksBefore = ranking.apply(comparableBefore);
        this.compared = comparable.size();
    }

    /** How a ranked unit moved; null if there was nothing a year before. */
    @Nullable
    Movement of(OrgNode unit) {
        Incomparable reason = reasons.get(unit);
        if (reason != null) {
            return Movement.none(reason);
        }
        Integer now = ranks.rank(unit);
        Integer then = ranksBefore.rank(unit);
        if (now == null || then == null) {
            Measured earlier = before.get(unit);
            return earlier != null && earlier.lack() == Lack.TOO_LITTLE_SCORED
                    ? Movement.none(Incomparable.TOO_LITTLE_SCORED)
                    : null;
        }
        return Movement.of(then, now, isCrowd(now, then) ? 0 : Ranks.movement(then, now));
    }

    /** Whether most share the place in both years: they are there because all are equal, and move only by who is not. */
    private boolean isCrowd(int now, int then) {
        return 2 * ranks.sharing(now) > compared && 2 * ranksBefore.sharing(then) > compared;
    }
}
