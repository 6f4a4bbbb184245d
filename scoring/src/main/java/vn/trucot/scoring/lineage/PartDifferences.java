package vn.trucot.scoring.lineage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossUnits;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Period;
import vn.trucot.events.Source;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Value;

/**
 * Finds what is stated of a unit itself and comes out otherwise from its parts, or from shorter periods, once all of them have
 * said something. What is generated says nothing against anybody. Lives inside one read of the cube.
 */
public final class PartDifferences {

    private final CubeView view;
    private final Figures figures;

    public PartDifferences(CubeView view) {
        this.view = view;
        this.figures = new Figures(view);
    }

    /**
     * A total that differs.
     *
     * @param own what is stated, as it is printed
     * @param parts what would be there without, as it is printed
     * @param source who states it
     */
    public record Found(
            IndicatorDefinition definition,
            OrgNode orgUnit,
            BigDecimal own,
            BigDecimal parts,
            @Nullable Source source) {

        /** Own less made. */
        public BigDecimal difference() {
            return own.subtract(parts);
        }
    }

    /** The totals of some units that differ in a period, by unit and then by indicator. */
    public List<Found> of(List<OrgNode> units, Period period) {
        List<Found> found = new ArrayList<>();
        for (OrgNode unit : units) {
            for (IndicatorDefinition definition : view.definitions()) {
                Found differing = of(definition, unit, period);
                if (differing != null) {
                    found.add(differing);
                }
            }
        }
        return found;
    }

    private @Nullable Found of(IndicatorDefinition definition, OrgNode unit, Period period) {
        if (definition.acrossUnits() == AcrossUnits.NONE || !isStated(definition, unit, period)) {
            return null;
        }
        Value own = figures.value(definition.code(), unit, period);
        BigDecimal stated = own.value();
        if (own.origin() != Origin.OWN || own.demo() || stated == null) {
            return null;
        }
        Value parts = figures.withoutOwn(definition.code(), Breakdown.TOTAL, unit, period);
        BigDecimal made = parts.value();
        if (made == null || parts.demo() || !parts.coverage().isComplete() || made.compareTo(stated) == 0) {
            return null;
        }
        return new Found(definition, unit, stated, made, own.source());
    }

    /** A look at one key, before anything is worked out. */
    private boolean isStated(IndicatorDefinition definition, OrgNode unit, Period period) {
        return view.observation(new ObservationKey(definition.code(), unit.id(), period, Breakdown.TOTAL)) != null;
    }
}
