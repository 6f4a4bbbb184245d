package vn.trucot.figures.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import vn.trucot.events.AcrossTime;
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
    List<Part> parts(Value value) {
        Origin origin = value.origin();
        if (origin == null) {
            return List.of();
        }
        return switch (origin) {
            case OWN -> List.of();
            case TIME -> shorterPeriods();
            case BREAKDOWNS -> codes();
            case PREDECESSORS -> predecessors();
            case PARTS -> units();
        };
    }

    private List<Part> shorterPeriods() {
        Frequency finer = evaluation.rules().finer(period.frequency());
        List<Part> parts = new ArrayList<>();
        if (finer != null) {
            boolean split = isSplit();
            for (Period shorter : period.split(finer)) {
                Value value = figures.value(evaluation.definition().code(), breakdown, orgUnit, shorter);
                if (value.origin() != null && (split || isStated(value.origin()))) {
                    parts.add(new Part(orgUnit, shorter, breakdown, BigDecimal.ONE, value));
                }
            }
        }
        if (parts.isEmpty()) {
            parts.addAll(predecessors());
            parts.addAll(units());
        }
        boolean last = evaluation.rules().acrossTime == AcrossTime.LAST && !parts.isEmpty();
        return last ? List.of(parts.getLast()) : parts;
    }

    private static boolean isStated(Origin origin) {
        return origin == Origin.OWN || origin == Origin.TIME || origin == Origin.BREAKDOWNS;
    }

    /** Whether the unit began within the period and has a history. */
    private boolean isSplit() {
        int code = PeriodCode.of(period);
        return !orgUnit.predecessors().isEmpty()
                && PeriodCode.firstDay(code) < orgUnit.from()
                && orgUnit.from() <= PeriodCode.lastDay(code);
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
        boolean rate = evaluation.rules().ratio && value.numerator() != null && value.denominator() == null;
        return value.origin() != null && !rate;
    }

    private List<Part> predecessors() {
        List<Part> parts = new ArrayList<>();
        for (OrgLink link : orgUnit.predecessors()) {
            add(parts, link.node(), link.succession().share(), true);
        }
        return parts;
    }

    private List<Part> units() {
        List<Part> parts = new ArrayList<>();
        int code = PeriodCode.of(period);
        for (OrgNode child : orgUnit.children()) {
            if (evaluation.membership().isPart(orgUnit, child, PeriodCode.firstDay(code), PeriodCode.lastDay(code))) {
                add(parts, child, BigDecimal.ONE, !evaluation.rules().flow);
            }
        }
        return parts;
    }

    private void add(List<Part> parts, OrgNode unit, BigDecimal share, boolean history) {
        Value value = figures.value(evaluation, unit, period, history);
        if (value.state() != State.NO_DATA) {
            parts.add(new Part(unit, period, breakdown, share, value));
        }
    }
}
