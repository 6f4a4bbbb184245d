package vn.trucot.scoring.lineage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.figures.cube.HeldObservation;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Part;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;

/**
 * Where the figure of a unit and period comes from.
 *
 * @param inputs what it was made of, one step down; empty for an own figure, and where there is none
 * @param difference an own figure beside what its parts make; null where there is only one of the two
 * @param observations all at its bottom, each once, in the order of the units
 */
public record FigureLineage(
        IndicatorDefinition definition,
        Breakdown breakdown,
        Value value,
        List<Input> inputs,
        @Nullable Difference difference,
        List<Found> observations) {

    public FigureLineage {
        inputs = List.copyOf(inputs);
        observations = List.copyOf(observations);
    }

    /**
     * A figure that stands where an input is looked for.
     *
     * @param rate whether it is a ratio that was published without numerator and denominator
     * @param used whether it went in: no sum can use such a rate
     */
    public record Input(Part part, boolean rate, boolean used) {}

    /** What is stated for exactly the unit and period, and what would be there without. */
    public record Difference(Rational own, Rational rolledUp, Value withoutOwn) {

        /** Own less rolled up. */
        public Rational difference() {
            return own.minus(rolledUp);
        }
    }

    /** An observation and the unit it is about. */
    public record Found(OrgNode orgUnit, HeldObservation observation) {}
}
