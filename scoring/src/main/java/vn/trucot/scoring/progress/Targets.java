package vn.trucot.scoring.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
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

    /** How many years before the due period, or before today if that comes first, a figure is still looked for. */
    private static final int YEARS_BACK = 5;

    private final CubeView view;
    private final LocalDate today;
    private final Figures figures;

    public Targets(CubeView view, LocalDate today) {
        this.view = view;
        this.today = today;
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

    /**
     * A goal that is no target of the unit.
     *
     * @param since the day before which no period may end whose figure counts; null if any counts
     */
    public TargetProgress of(Target goal, @Nullable LocalDate since) {
        return progress(goal, since);
    }

    private TargetProgress progress(Target target) {
        return progress(target, null);
    }

    private TargetProgress progress(Target target, @Nullable LocalDate since) {
        IndicatorDefinition definition = view.definition(target.indicator());
        OrgNode orgUnit = view.orgTree().find(target.orgUnit());
        return new TargetProgress(
                target, definition, definition == null || orgUnit == null ? null : newest(target, orgUnit, since));
    }

    private TargetProgress.@Nullable Measured newest(Target target, OrgNode orgUnit, @Nullable LocalDate since) {
        Period due = target.due();
        Period last = due.firstDay().isAfter(today) ? Period.of(due.frequency(), today) : due;
        List<Period> periods = IntStream.rangeClosed(
                        0, YEARS_BACK * due.frequency().perYear())
                .mapToObj(i -> last.plus(-i))
                .takeWhile(period -> since == null || !period.lastDay().isBefore(since))
                .toList();
        if (periods.isEmpty()) {
            return null;
        }
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
