package vn.trucot.gateway.targets;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Direction;
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

    private static final Comparator<Target> ORDER = Comparator.comparing(Target::indicator)
            .thenComparing(Target::orgUnit)
            .thenComparing(Target::due);

    private final CubeView view;
    private final Figures figures;

    public Targets(CubeView view) {
        this.view = view;
        this.figures = new Figures(view);
    }

    /** The targets of an indicator for a unit, by due period. */
    public List<TargetView> of(IndicatorCode indicator, OrgNode orgUnit) {
        return matching(target ->
                target.indicator().equals(indicator) && target.orgUnit().equals(orgUnit.id()));
    }

    /** The targets that match, by indicator, unit and due period. */
    List<TargetView> matching(Predicate<Target> wanted) {
        return view.targets().stream()
                .filter(wanted)
                .sorted(ORDER)
                .map(this::view)
                .toList();
    }

    private record Measured(Period period, Value value, BigDecimal printed) {}

    private TargetView view(Target target) {
        IndicatorDefinition definition = view.definition(target.indicator());
        OrgNode orgUnit = view.orgTree().find(target.orgUnit());
        Measured measured = definition == null || orgUnit == null ? null : newest(target, orgUnit);
        BigDecimal gap = definition == null || measured == null ? null : gap(target, definition, measured);
        return new TargetView(
                target.indicator(),
                definition == null ? null : definition.names(),
                target.orgUnit(),
                target.due(),
                target.value(),
                definition == null ? null : definition.measureUnit(),
                definition == null ? null : definition.direction(),
                progress(gap),
                measured == null ? null : measured.value().value(),
                measured == null ? null : measured.period(),
                gap,
                measured == null ? null : measured.value().demo(),
                target.legalBasis(),
                target.note());
    }

    private @Nullable Measured newest(Target target, OrgNode orgUnit) {
        int back = YEARS_BACK * target.due().frequency().perYear();
        List<Period> periods = IntStream.rangeClosed(0, back)
                .mapToObj(i -> target.due().plus(-i))
                .toList();
        List<Value> values = figures.values(target.indicator(), Breakdown.TOTAL, orgUnit, periods);
        for (int i = 0; i < periods.size(); i++) {
            BigDecimal printed = values.get(i).value();
            if (printed != null) {
                return new Measured(periods.get(i), values.get(i), printed);
            }
        }
        return null;
    }

    /** Of the value as it is printed: who sees it beside the target must come to the same verdict. */
    private static BigDecimal gap(Target target, IndicatorDefinition definition, Measured measured) {
        return definition.direction() == Direction.LOWER_IS_BETTER
                ? measured.printed().subtract(target.value())
                : target.value().subtract(measured.printed());
    }

    private static TargetView.Progress progress(@Nullable BigDecimal gap) {
        if (gap == null) {
            return TargetView.Progress.NO_DATA;
        }
        return gap.signum() <= 0 ? TargetView.Progress.REACHED : TargetView.Progress.NOT_REACHED;
    }
}
