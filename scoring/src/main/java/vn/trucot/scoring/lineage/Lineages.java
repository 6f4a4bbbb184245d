package vn.trucot.scoring.lineage;

import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Part;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;

/** Finds where figures of one unit come from; lives inside one read of the cube. */
public final class Lineages {

    private final CubeView view;
    private final Figures figures;
    private final OrgNode orgUnit;

    /**
     * Of a unit.
     *
     * @param asPredecessors the unit for which those that became it stand together; null: each unit stands for itself
     */
    public Lineages(CubeView view, OrgNode orgUnit, @Nullable OrgNode asPredecessors) {
        this.view = view;
        this.figures = new Figures(view, asPredecessors);
        this.orgUnit = orgUnit;
    }

    public FigureLineage of(IndicatorDefinition definition, Breakdown breakdown, Period period) {
        IndicatorCode indicator = definition.code();
        Value value = figures.value(indicator, breakdown, orgUnit, period);
        return new FigureLineage(
                definition,
                breakdown,
                value,
                figures.parts(indicator, breakdown, orgUnit, period).stream()
                        .map(part -> input(part, definition, value.origin()))
                        .toList(),
                difference(value, definition, breakdown, period),
                Observations.below(view, figures, indicator, breakdown, orgUnit, period));
    }

    private FigureLineage.Input input(Part part, IndicatorDefinition definition, @Nullable Origin origin) {
        boolean rate = UnusedRate.isRate(definition, part.value());
        return new FigureLineage.Input(part, rate, !(rate && UnusedRate.isSum(definition, origin, orgUnit)));
    }

    private FigureLineage.@Nullable Difference difference(
            Value own, IndicatorDefinition definition, Breakdown breakdown, Period period) {
        Rational stated = own.exact();
        if (own.origin() != Origin.OWN || stated == null) {
            return null;
        }
        Value derived = figures.withoutOwn(definition.code(), breakdown, orgUnit, period);
        Rational rolledUp = derived.exact();
        return rolledUp == null ? null : new FigureLineage.Difference(stated, rolledUp, derived);
    }
}
