package vn.trucot.scoring.rank;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.scoring.score.Points;

/**
 * Units in order.
 *
 * @param ranked best first
 * @param unranked those without a value: no data is not the last place
 */
public record Standings(List<Standing> ranked, List<Unranked> unranked) {

    /**
     * A unit without a value.
     *
     * @param lack why there is none
     * @param points of a score, where anything was scored
     */
    public record Unranked(
            OrgNode orgUnit, Lack lack, @Nullable Points points) {}
}
