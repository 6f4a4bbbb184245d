package vn.trucot.scoring.rank;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.figures.cube.OrgNode;

/**
 * A unit in its place.
 *
 * @param shared whether another unit has the same rank
 * @param value what is compared, as printed
 * @param rankYearBefore among all that were ranked then
 * @param movement null if there was nothing a year before
 */
public record Standing(
        OrgNode orgUnit,
        int rank,
        boolean shared,
        BigDecimal value,
        Measured measured,
        @Nullable Integer rankYearBefore,
        @Nullable Movement movement,
        @Nullable BigDecimal valueYearBefore) {}
