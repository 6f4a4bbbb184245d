package vn.trucot.gateway.ranking;

import java.util.HashMap;
import java.util.Map;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;
import vn.trucot.figures.figure.Evaluation;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Line;
import vn.trucot.figures.figure.Quotient;
import vn.trucot.figures.figure.Window;

/** Compares units by an indicator, in its own direction. */
final class ByIndicator implements Yardstick {

    private final IndicatorDefinition indicator;
    private final Figures figures;
    private final Map<Period, Window> windows = new HashMap<>();

    ByIndicator(IndicatorDefinition indicator, CubeView view) {
        this.indicator = indicator;
        this.figures = new Figures(view);
    }

    @Override
    public RankingAnswer.Criterion criterion() {
        return new RankingAnswer.Criterion(
                null, null, indicator.code(), indicator.names(), indicator.measureUnit(), indicator.direction());
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        Evaluation evaluation = figures.evaluation(indicator.code(), Breakdown.TOTAL);
        if (evaluation == null) {
            return Measured.nothing(RankingAnswer.Lack.NO_DATA);
        }
        Window window = windows.computeIfAbsent(period, asked -> new Window(PeriodCode.of(asked), 1));
        Line line = evaluation.evaluate(orgUnit, window, 1);
        Quotient exact = line.isValue(0) ? evaluation.exact(line, 0) : null;
        return exact == null
                ? Measured.nothing(
                        switch (line.state(0)) {
                            case NOT_APPLICABLE -> RankingAnswer.Lack.NOT_APPLICABLE;
                            case UNDEFINED -> RankingAnswer.Lack.UNDEFINED;
                            case NO_DATA, VALUE -> RankingAnswer.Lack.NO_DATA;
                        })
                : new Measured(exact.at(indicator.decimals()), null, line.isDemo(1), null, null);
    }
}
