package vn.trucot.gateway.lineage;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.ObservationKey;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Origin;
import vn.trucot.figures.figure.Part;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.lineage.LineageAnswer.Difference;
import vn.trucot.gateway.lineage.LineageAnswer.FigureLineage;
import vn.trucot.gateway.lineage.LineageAnswer.ObservationView;
import vn.trucot.gateway.lineage.LineageAnswer.PartView;
import vn.trucot.gateway.orgunit.Selected;

/** Tells where figures of one unit and period come from; lives inside one read of the cube. */
final class Lineages {

    /** The name of the source of everything that is counted. */
    private static final String COUNTED = "records";

    private final CubeView view;
    private final Figures figures;
    private final OrgNode orgUnit;
    private final LineageParameters asked;
    private final Links links;

    Lineages(CubeView view, Selected unit, LineageParameters asked) {
        this.view = view;
        this.figures = new Figures(view, unit.asPredecessors());
        this.orgUnit = unit.node();
        this.asked = asked;
        this.links = new Links(asked.boundaries());
    }

    FigureLineage of(IndicatorDefinition definition, Breakdown breakdown) {
        IndicatorCode indicator = definition.code();
        Period period = asked.period();
        Value value = figures.value(indicator, breakdown, orgUnit, period);
        List<Observations.Found> observations =
                Observations.below(view, figures, indicator, breakdown, orgUnit, period);
        return new FigureLineage(
                indicator,
                definition.names(),
                definition.measureUnit(),
                breakdown,
                value.state(),
                value.value(),
                value.numerator(),
                value.denominator(),
                value.reason(),
                value.origin(),
                RollUpWords.of(value.origin(), definition),
                value.demo(),
                value.coverage(),
                figures.parts(indicator, breakdown, orgUnit, period).stream()
                        .map(part -> part(part, definition, value.origin()))
                        .toList(),
                difference(value, definition, breakdown),
                observations.stream()
                        .skip((long) asked.page() * asked.size())
                        .limit(asked.size())
                        .map(Lineages::observation)
                        .toList(),
                observations.size());
    }

    private PartView part(Part part, IndicatorDefinition definition, @Nullable Origin origin) {
        Value value = part.value();
        boolean rate = UnusedRate.isRate(definition, value);
        boolean unused = rate && UnusedRate.isSum(definition, origin, orgUnit);
        return new PartView(
                part.orgUnit().id(),
                part.orgUnit().orgUnit().names(),
                part.period(),
                part.breakdown(),
                part.share().compareTo(BigDecimal.ONE) == 0 ? null : part.share(),
                value.state(),
                value.origin(),
                value.value(),
                rate ? null : value.numerator(),
                value.denominator(),
                value.demo(),
                !unused,
                unused ? LineageAnswer.Unused.RATE_WITHOUT_PARTS : null,
                links.figure(definition.code(), part.breakdown(), part.orgUnit().id(), part.period()));
    }

    private @Nullable Difference difference(Value own, IndicatorDefinition definition, Breakdown breakdown) {
        Rational stated = own.exact();
        if (own.origin() != Origin.OWN || stated == null) {
            return null;
        }
        Value derived = figures.withoutOwn(definition.code(), breakdown, orgUnit, asked.period());
        Rational rolledUp = derived.exact();
        return rolledUp == null
                ? null
                : new Difference(
                        stated.at(definition.decimals()),
                        rolledUp.at(definition.decimals()),
                        derived.origin(),
                        stated.minus(rolledUp).at(definition.decimals()),
                        derived.coverage());
    }

    private static ObservationView observation(Observations.Found found) {
        ObservationKey key = found.observation().key();
        return new ObservationView(
                key.orgUnit(),
                found.orgUnit().orgUnit().names(),
                key.period(),
                key.breakdown(),
                found.observation().figure().numerator(),
                found.observation().figure().denominator(),
                found.observation().source(),
                found.observation().epoch(),
                found.observation().revision(),
                Links.observation(key),
                found.observation().source().name().equals(COUNTED) ? Links.records(key) : null);
    }
}
