package vn.trucot.gateway.ranking;

import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Value;

/** Compares units by an indicator, in its own direction. */
final class ByIndicator implements Yardstick {

    private final IndicatorDefinition indicator;
    private final Figures figures;

    ByIndicator(IndicatorDefinition indicator, CubeView view) {
        this.indicator = indicator;
        this.figures = new Figures(view);
    }

    @Override
    public RankingAnswer.Criterion criterion() {
        return new RankingAnswer.Criterion(
                null,
                null,
                indicator.code(),
                indicator.names(),
                indicator.measureUnit(),
                indicator.direction(),
                null,
                null);
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        Value value = figures.value(indicator.code(), orgUnit, period);
        RankingAnswer.Lack lack =
                switch (value.state()) {
                    case VALUE -> null;
                    case NOT_APPLICABLE -> RankingAnswer.Lack.NOT_APPLICABLE;
                    case UNDEFINED -> RankingAnswer.Lack.UNDEFINED;
                    case NO_DATA -> RankingAnswer.Lack.NO_DATA;
                };
        return new Measured(value.value(), lack, value.demo(), null, new Basis.Figure(value));
    }
}
