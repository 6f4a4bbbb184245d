package vn.trucot.scoring.rank;

import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Value;

/** Compares units by an indicator, in its own direction. */
public final class ByIndicator implements Yardstick {

    private final IndicatorDefinition indicator;
    private final Figures figures;

    public ByIndicator(IndicatorDefinition indicator, CubeView view) {
        this.indicator = indicator;
        this.figures = new Figures(view);
    }

    @Override
    public Direction direction() {
        return indicator.direction();
    }

    @Override
    public Measured measure(OrgNode orgUnit, Period period) {
        Value value = figures.value(indicator.code(), orgUnit, period);
        Lack lack =
                switch (value.state()) {
                    case VALUE -> null;
                    case NOT_APPLICABLE -> Lack.NOT_APPLICABLE;
                    case UNDEFINED -> Lack.UNDEFINED;
                    case NO_DATA -> Lack.NO_DATA;
                };
        return new Measured(value.value(), lack, value.demo(), null, new Measured.Basis.Figure(value));
    }
}
