package vn.trucot.gateway.series;

import java.util.Objects;
import vn.trucot.events.Breakdown;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Periods;
import vn.trucot.gateway.orgunit.Selected;

/** Works out every series of a request, one after the other, and hands each to what writes it. */
final class SeriesWalk {

    /** Writes the series. */
    interface Writer {

        /** The series that follow are of this indicator and breakdown. */
        void begin(Evaluation evaluation, Breakdown breakdown);

        /**
         * One unit's figures.
         *
         * @param lines a line per span of the periods, good until the next call
         */
        void series(Selected orgUnit, Evaluation evaluation, Line[] lines);
    }

    private SeriesWalk() {}

    static void walk(SeriesRequest request, CubeView view, Writer writer) {
        Figures figures = new Figures(view);
        Periods.Span[] spans = request.periods().spans().toArray(Periods.Span[]::new);
        Line[] lines = new Line[spans.length];
        for (SeriesRequest.Asked asked : request.asked()) {
            for (Breakdown breakdown : asked.breakdowns()) {
                Evaluation evaluation = Objects.requireNonNull(
                        figures.evaluation(asked.indicator().code(), breakdown, true));
                writer.begin(evaluation, breakdown);
                for (Selected orgUnit : request.orgUnits()) {
                    for (int i = 0; i < lines.length; i++) {
                        lines[i] = evaluation.evaluate(orgUnit.node(), spans[i].window(), spans[i].mask(), i);
                    }
                    writer.series(orgUnit, evaluation, lines);
                }
            }
        }
    }
}
