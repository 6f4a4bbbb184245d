package vn.trucot.scoring.lineage;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Value;

/** A ratio that was published without numerator and denominator is shown where it stands, but no sum can use it. */
final class UnusedRate {

    private UnusedRate() {}

    static boolean isRate(IndicatorDefinition definition, Value value) {
        return definition.ratio() && value.numerator() != null && value.denominator() == null;
    }

    /** Whether a figure of this origin was made by adding up numerators and denominators. */
    static boolean isSum(IndicatorDefinition definition, @Nullable Origin origin, OrgNode orgUnit) {
        return switch (origin) {
            case null -> false;
            case OWN -> false;
            case BREAKDOWNS -> true;
            case TIME -> definition.acrossTime() == AcrossTime.SUM;
            case PARTS -> addsUp(definition.acrossUnits());
            case PREDECESSORS -> addsUp(definition.acrossMergers()) && !isRename(orgUnit);
        };
    }

    private static boolean addsUp(AcrossUnits rule) {
        return rule == AcrossUnits.SUM || rule == AcrossUnits.RATIO;
    }

    /** What a unit was called before is the unit itself: its figure is taken as it is. */
    private static boolean isRename(OrgNode orgUnit) {
        return orgUnit.predecessors().size() == 1
                && orgUnit.predecessors().getFirst().succession().share().compareTo(BigDecimal.ONE) == 0;
    }
}
