package vn.trucot.scoring.progress;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.Value;

/** Holds targets against the newest figures towards them; lives inside one read of the cube. */
public final class Targets {

    /** How many years before the due period a figure is still looked for. */
    private static final int YEARS_BACK = 5;

    private final CubeView view;
    private final Figures figures;

    public Targets(CubeView view) {
        this.view = view;
        this.figures = new Figures(view);
    }

    /** The targets of an indicator for a unit, by due period. */
    public List<TargetProgress> of(IndicatorCode indicator, OrgNode orgUnit) {
        return view.targets(indicator, orgUnit.id()).stream()
                .map(this::progress)
                .toList();
    }

    /** The targets that match, by indicator, unit and due period. */
    public List<TargetProgress> matching(Predicate<Target> wanted) {
        return view.targets().stream().filter(wanted).map(this::progress).toList();
    }

    private TargetProgress progress(Target target) {
        IndicatorDefinition definition = view.definition(target.indicator());
        OrgNode orgUnit = view.orgTree().find(target.orgUnit());
        return new TargetProgress(
                target, definition, definition == null || orgUnit == null ? null : newest(target, orgUnit));
    }

    private TargetProgress.@Nullable Measured newest(Target target, OrgNode orgUnit) {
        int back = YEARS_BACK * target.due().frequency().perYear();
        List<Period> periods = IntStream.rangeClosed(0, back)
                .mapToObj(i -> target.due().plus(-i))
                .toList();
        List<Value> values = figures.values(target.indicator(), Breakdown.TOTAL, orgUnit, periods);
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal printed = values.get(i).value();
            if (printed != null) {
                return new TargetProgress.Measured(
                        periods.get(i), printed, values.get(i).demo());
            }
        }
        return null;
    }
}
