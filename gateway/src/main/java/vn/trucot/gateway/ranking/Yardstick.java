package vn.trucot.gateway.ranking;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgNode;

/** What units are compared by; lives inside one read of the cube. */
interface Yardstick {

    RankingAnswer.Criterion criterion();

    Measured measure(OrgNode orgUnit, Period period);

    /**
     * What a unit measures.
     *
     * @param value as printed, null if there is none
     * @param lack why there is no value, else null
     */
    record Measured(
            @Nullable BigDecimal value,
            RankingAnswer.@Nullable Lack lack,
            boolean demo,
            @Nullable BigDecimal points,
            @Nullable BigDecimal scoredMaximum) {

        static Measured nothing(RankingAnswer.Lack lack) {
            return new Measured(null, lack, false, null, null);
        }
    }
}
