package vn.trucot.gateway.score;

import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Quotient;
import vn.trucot.figures.figure.Window;
import vn.trucot.gateway.indexset.Fraction;
import vn.trucot.gateway.indexset.Reading;
import vn.trucot.gateway.indexset.Readings;

/** Reads the indicators of one unit and period from the cube, and remembers whether anything generated was among them. */
final class CubeReadings implements Readings {

    private final Figures figures;
    private final OrgNode orgUnit;
    private final Window window;
    private boolean demo;

    /**
     * Reads for one unit.
     *
     * @param window holds exactly the period
     */
    CubeReadings(Figures figures, OrgNode orgUnit, Window window) {
        this.figures = figures;
        this.orgUnit = orgUnit;
        this.window = window;
    }

    @Override
    public Reading of(IndicatorCode indicator) {
        Evaluation evaluation = figures.evaluation(indicator, Breakdown.TOTAL);
        if (evaluation == null) {
            return Reading.NO_DATA;
        }
        Line line = evaluation.evaluate(orgUnit, window, 1);
        demo |= line.isDemo(1);
        return switch (line.state(0)) {
            case VALUE -> known(evaluation, line);
            case NO_DATA -> Reading.NO_DATA;
            case NOT_APPLICABLE -> Reading.NOT_APPLICABLE;
            case UNDEFINED -> Reading.UNDEFINED;
        };
    }

    private static Reading known(Evaluation evaluation, Line line) {
        Quotient exact = evaluation.exact(line, 0);
        return exact == null
                ? Reading.UNDEFINED
                : new Reading(
                        Reading.State.KNOWN,
                        Fraction.of(exact.dividend()).over(Fraction.of(exact.divisor())),
                        evaluation.definition().factor(),
                        line.statedNumerator(0),
                        line.statedDenominator(0));
    }

    boolean isDemo() {
        return demo;
    }
}
