package vn.trucot.gateway.metric;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorCode;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Comparison;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.orgunit.HeldParts;
import vn.trucot.gateway.orgunit.Selected;

/** Works out the metrics of one unit in one period. */
final class Metrics {

    private final Figures figures;
    private final OrgNode orgUnit;
    private final Period period;
    private final List<Target> targets;
    private final LocalDate today;
    private final @Nullable HeldParts held;

    Metrics(CubeView view, Selected unit, Period period, LocalDate today) {
        this.figures = new Figures(view, unit.asPredecessors());
        this.orgUnit = unit.node();
        this.period = period;
        this.today = today;
        this.held = HeldParts.of(orgUnit, period.lastDay());
        this.targets = view.targets().stream()
                .filter(target -> target.orgUnit().equals(orgUnit.id()))
                .filter(target -> !target.due().lastDay().isBefore(period.lastDay()))
                .sorted(Comparator.comparing(target -> target.due().lastDay()))
                .toList();
    }

    Metric of(IndicatorDefinition indicator) {
        List<Period> periods = List.of(period, period.previous(), period.yearBefore());
        List<Value> values = figures.values(indicator.code(), Breakdown.TOTAL, orgUnit, periods);
        Value value = values.getFirst();
        return new Metric(
                indicator.code(),
                indicator.pillar(),
                indicator.names(),
                indicator.measureUnit(),
                indicator.direction(),
                value.state(),
                value.value(),
                value.reason(),
                state(indicator, period),
                value.numerator(),
                value.denominator(),
                value.origin(),
                value.source(),
                change(indicator, periods.get(1), values.get(1), value),
                change(indicator, periods.get(2), values.get(2), value),
                goal(indicator, value),
                value.coverage(),
                held,
                value.demo());
    }

    private Metric.@Nullable Change change(IndicatorDefinition indicator, Period earlier, Value before, Value now) {
        BigDecimal old = before.value();
        if (old == null) {
            return null;
        }
        BigDecimal current = now.value();
        Comparison comparison = Comparison.of(now, state(indicator, period), before, state(indicator, earlier));
        return new Metric.Change(
                earlier,
                old,
                current == null ? null : Rational.plain(current.subtract(old)),
                comparison.comparable(),
                comparison.obstacle(),
                before.coverage(),
                before.demo());
    }

    private PeriodState state(IndicatorDefinition indicator, Period asked) {
        return PeriodState.of(asked, today, indicator.closesAfterDays());
    }

    private Metric.@Nullable Goal goal(IndicatorDefinition indicator, Value value) {
        Target target = next(indicator.code());
        if (target == null) {
            return null;
        }
        BigDecimal current = value.value();
        return new Metric.Goal(
                target.due(),
                target.value(),
                current == null ? null : gap(indicator, target.value(), current),
                target.legalBasis());
    }

    private static BigDecimal gap(IndicatorDefinition indicator, BigDecimal target, BigDecimal value) {
        return indicator.direction() == Direction.LOWER_IS_BETTER ? value.subtract(target) : target.subtract(value);
    }

    private @Nullable Target next(IndicatorCode indicator) {
        return targets.stream()
                .filter(target -> target.indicator().equals(indicator))
                .findFirst()
                .orElse(null);
    }
}
