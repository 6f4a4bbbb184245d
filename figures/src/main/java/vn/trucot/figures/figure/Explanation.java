package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trucot.events.Breakdown;
import vn.trucot.events.BreakdownDimension;
import vn.trucot.events.Frequency;
import vn.trucot.events.Period;
import vn.trucot.figures.cube.OrgLink;
import vn.trucot.figures.cube.OrgNode;
import vn.trucot.figures.cube.PeriodCode;

/** Finds the figures that a figure was made of, one step down. */
final class Explanation {

    private final Figures figures;
    private final Evaluation evaluation;
    private final Breakdown breakdown;
    private final OrgNode orgUnit;
    private final Period period;

    Explanation(Figures figures, Evaluation evaluation, Breakdown breakdown, OrgNode orgUnit, Period period) {
        this.figures = figures;
        this.evaluation = evaluation;
        this.breakdown = breakdown;
        this.orgUnit = orgUnit;
        this.period = period;
    }

    /** The figures that went in; empty for an own figure, and for none. */
    List<Part> parts() {
        Line line = evaluation.evaluate(orgUnit, Periods.window(period), 1, View.ALONE);
        Origin origin = line.origin(0);
        if (origin == null) {
            return List.of();
        }
        if (Window.has(line.beforeAndSince, 0)) {
            return beforeAndSince();
        }
        return parts(origin, Window.has(line.sinceBeginning, 0) ? View.WITHOUT_HISTORY : View.ALONE);
    }

    private List<Part> parts(Origin origin, View seen) {
        return switch (origin) {
            case OWN -> List.of();
            case TIME -> shorterPeriods(seen);
            case BREAKDOWNS -> codes();
            case PREDECESSORS -> predecessors();
            case PARTS -> units(seen);
        };
    }

    /** What was there before the unit began, and what it shows itself since. */
    private List<Part> beforeAndSince() {
        List<Part> parts = new ArrayList<>(predecessors());
        Origin since =
                figures.value(evaluation, orgUnit, period, View.WITHOUT_HISTORY).origin();
        if (since != null) {
            parts.addAll(parts(since, View.WITHOUT_HISTORY));
        }
        return parts;
    }

    private List<Part> shorterPeriods(View seen) {
        Frequency finer = evaluation.rules().finer(period.frequency());
        List<Part> parts = new ArrayList<>();
        if (finer != null) {
            View inside = seen.overTime(evaluation.rules());
            for (Period shorter : period.split(finer)) {
                add(parts, orgUnit, shorter, BigDecimal.ONE, inside);
            }
        }
        return evaluation.rules().isLast() && !parts.isEmpty() ? List.of(parts.getLast()) : parts;
    }

    private List<Part> codes() {
        for (BreakdownDimension dimension : evaluation.definition().breakdowns()) {
            if (!breakdown.codes().containsKey(dimension.code())) {
                List<Part> parts = dimension.codes().stream()
                        .map(code -> Plan.with(breakdown, dimension.code(), code.code()))
                        .map(finer -> new Part(
                                orgUnit,
                                period,
                                finer,
                                BigDecimal.ONE,
                                figures.exactly(evaluation.definition().code(), finer, orgUnit, period)))
                        .toList();
                if (parts.stream().allMatch(part -> isPartOfTotal(part.value()))) {
                    return parts;
                }
            }
        }
        return List.of();
    }

    private boolean isPartOfTotal(Value value) {
        return value.origin() != null && !isRate(value);
    }

    /** Those that became the unit, whatever the unit shows itself. */
    List<Part> predecessors() {
        List<Part> parts = new ArrayList<>();
        View seen = evaluation.units().asPredecessor(orgUnit, View.ALONE);
        for (OrgLink link : orgUnit.predecessors()) {
            add(parts, link.node(), link.succession().share(), seen);
        }
        return parts;
    }

    private List<Part> units(View seen) {
        List<Part> parts = new ArrayList<>();
        int code = PeriodCode.of(period);
        Units units = evaluation.units();
        for (OrgNode child : orgUnit.children()) {
            if (units.isPart(orgUnit, child, PeriodCode.firstDay(code), PeriodCode.lastDay(code), seen)) {
                add(parts, child, BigDecimal.ONE, units.asPart(seen));
            }
        }
        return parts;
    }

    private void add(List<Part> parts, OrgNode unit, BigDecimal share, View seen) {
        add(parts, unit, period, share, seen);
    }

    /** Adds what went in, and before it a rate that was stated in its place and that no sum can use. */
    private void add(List<Part> parts, OrgNode unit, Period of, BigDecimal share, View seen) {
        if (seen.isSummed()) {
            Value alone = figures.value(evaluation, unit, of, seen.hasHistory() ? View.ALONE : View.WITHOUT_HISTORY);
            if (isRate(alone)) {
                parts.add(new Part(unit, of, breakdown, share, alone));
            }
        }
        Value value = figures.value(evaluation, unit, of, seen);
        if (value.origin() != null) {
            parts.add(new Part(unit, of, breakdown, share, value));
        }
    }

    private boolean isRate(Value value) {
        return evaluation.rules().ratio && value.numerator() != null && value.denominator() == null;
    }
}
