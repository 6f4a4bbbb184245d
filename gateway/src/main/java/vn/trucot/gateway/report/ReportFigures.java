package vn.trucot.gateway.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trucot.events.AcrossTime;
import vn.trucot.events.Breakdown;
import vn.trucot.events.Direction;
import vn.trucot.events.IndicatorDefinition;
import vn.trucot.events.Period;
import vn.trucot.events.Target;
import vn.trucot.figures.cube.CubeView;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.figure.Comparison;
import vn.trucot.figures.figure.Figures;
import vn.trucot.figures.figure.PeriodState;
import vn.trucot.figures.figure.Rational;
import vn.trucot.figures.figure.State;
import vn.trucot.figures.figure.Value;
import vn.trucot.gateway.orgunit.Selected;

/** Works out the rows of a report of one unit and period. */
final class ReportFigures {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES_OF_PERCENT = 1;

    private final CubeView view;
    private final Figures figures;
    private final OrgNode orgUnit;
    private final Period period;
    private final LocalDate today;

    ReportFigures(CubeView view, Selected unit, Period period, LocalDate today) {
        this.view = view;
        this.figures = new Figures(view, unit.asPredecessors());
        this.orgUnit = unit.node();
        this.period = period;
        this.today = today;
    }

    ReportRow row(IndicatorDefinition indicator) {
        List<Value> values = values(indicator, List.of(period, period.previous(), period.yearBefore()));
        Value now = values.getFirst();
        boolean flow = indicator.acrossTime() == AcrossTime.SUM;
        List<Value> year = flow ? values(indicator, YearToDate.of(period)) : List.of();
        List<Value> yearBefore = flow ? values(indicator, YearToDate.of(period.yearBefore())) : List.of();
        Rational cumulative = sum(indicator, year);
        Rational reached = flow ? cumulative : now.exact();
        Target plan = view.target(indicator.code(), orgUnit.id(), Period.year(period.year()));
        return new ReportRow(
                indicator.code(),
                indicator.names(),
                indicator.measureUnit(),
                indicator.decimals(),
                indicator.direction(),
                flow,
                now.state(),
                now.reason(),
                plan == null ? null : plan.value(),
                now.value(),
                values.get(1).value(),
                values.get(2).value(),
                printed(indicator, cumulative),
                printed(indicator, sum(indicator, yearBefore)),
                percentOfPlan(indicator, plan, reached),
                change(indicator, now, values.get(2)),
                now.coverage().reporting(),
                now.coverage().expected(),
                Stream.of(values, year, yearBefore).flatMap(List::stream).anyMatch(Value::demo));
    }

    private List<Value> values(IndicatorDefinition indicator, List<Period> periods) {
        return figures.values(indicator.code(), Breakdown.TOTAL, orgUnit, periods);
    }

    /** All that happened in periods that do not overlap; null if it is not known of all the time in them. */
    private static @Nullable Rational sum(IndicatorDefinition indicator, List<Value> parts) {
        if (parts.stream().anyMatch(part -> !coversAllTime(part))) {
            return null;
        }
        if (parts.size() == 1) {
            return parts.getFirst().exact();
        }
        BigDecimal numerator = BigDecimal.ZERO;
        BigDecimal denominator = BigDecimal.ZERO;
        for (Value part : parts) {
            boolean nothingHappened = part.state() == State.UNDEFINED;
            if (nothingHappened && indicator.ratio()) {
                continue;
            }
            if (part.numerator() == null || (indicator.ratio() && part.denominator() == null)) {
                return null;
            }
            numerator = numerator.add(part.numerator());
            denominator = part.denominator() == null ? denominator : denominator.add(part.denominator());
        }
        if (parts.isEmpty() || (indicator.ratio() && denominator.signum() == 0)) {
            return null;
        }
        Rational sum = Rational.of(numerator);
        return indicator.ratio() ? sum.over(Rational.of(denominator)).times(indicator.factor()) : sum;
    }

    private static boolean coversAllTime(Value part) {
        return part.coverage().periods().reporting()
                == part.coverage().periods().expected();
    }

    private static @Nullable BigDecimal printed(IndicatorDefinition indicator, @Nullable Rational exact) {
        return exact == null ? null : exact.at(indicator.decimals());
    }

    /** Of what is to become less there is no part that was reached. */
    private static @Nullable BigDecimal percentOfPlan(
            IndicatorDefinition indicator, @Nullable Target plan, @Nullable Rational reached) {
        if (plan == null
                || reached == null
                || plan.value().signum() <= 0
                || indicator.direction() == Direction.LOWER_IS_BETTER) {
            return null;
        }
        return reached.over(Rational.of(plan.value())).times(HUNDRED).at(PLACES_OF_PERCENT);
    }

    private @Nullable BigDecimal change(IndicatorDefinition indicator, Value now, Value before) {
        BigDecimal current = now.value();
        BigDecimal old = before.value();
        if (current == null || old == null) {
            return null;
        }
        Comparison comparison = Comparison.of(
                now,
                PeriodState.of(period, today, indicator.closesAfterDays()),
                before,
                PeriodState.of(period.yearBefore(), today, indicator.closesAfterDays()));
        return comparison.comparable() ? Rational.plain(current.subtract(old)) : null;
    }
}
